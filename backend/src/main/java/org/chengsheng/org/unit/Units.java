package org.chengsheng.org.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.PersonView;
import org.chengsheng.org.UnitView;

@ApplicationScoped
class Units implements Directory, PanacheRepositoryBase<Unit, UUID> {

    private final EntityManager database;

    Units(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<UnitView> units() {
        return listAll(Sort.by("position")).stream().map(Unit::view).toList();
    }

    @Override
    public Optional<UnitView> activeUnit(UUID id) {
        return findByIdOptional(id).map(Unit::view).filter(UnitView::active);
    }

    @Override
    public List<PersonView> people() {
        List<?> rows =
                database.createNativeQuery(
                                "select s.id, s.name, s.login, s.unit_id, s.active, array(select"
                                        + " r.role from org_staff_role r where r.staff_id = s.id)"
                                        + " from org_staff s order by s.login")
                        .getResultList();
        return rows.stream().map(row -> person((Object[]) row)).toList();
    }

    private static PersonView person(Object[] row) {
        return new PersonView(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (UUID) row[3],
                (Boolean) row[4],
                Set.of((String[]) row[5]));
    }

    @Override
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (ids.isEmpty()) {
            return names;
        }
        List<?> rows =
                database.createNativeQuery(
                                "select id, name from org_unit where id in (:ids)"
                                        + " union all select id, name from org_staff where id in"
                                        + " (:ids)")
                        .setParameter("ids", ids)
                        .getResultList();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            names.put((UUID) cells[0], (String) cells[1]);
        }
        return names;
    }

    @Override
    public List<UUID> activeMembers(UUID unitId, List<String> roles) {
        return database.createNativeQuery(
                        "select distinct s.id from org_staff s join org_staff_role r on r.staff_id"
                                + " = s.id where s.unit_id = :unit and s.active and r.role in"
                                + " (:roles)",
                        UUID.class)
                .setParameter("unit", unitId)
                .setParameter("roles", roles)
                .getResultList();
    }
}
