package org.chengsheng.org.staff;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.identity.Roles;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 示范市城市管理局, a bureau that does not exist: units, and one sign-in per role with the name of the role
 * as login, and a second person where the rules ask for one. Only where {@code chengsheng.demo} is
 * on.
 */
@ApplicationScoped
class DemoBureau {

    private final EntityManager database;
    private final boolean on;
    private final String issuer;

    DemoBureau(
            EntityManager database,
            @ConfigProperty(name = "chengsheng.demo") boolean on,
            @ConfigProperty(name = "chengsheng.staff-issuer") String issuer) {
        this.database = database;
        this.on = on;
        this.issuer = issuer;
    }

    private record DemoUnit(String code, String name, String kind, String parent) {}

    private record DemoPerson(String login, String name, String unit, String... roles) {}

    private static final List<DemoUnit> UNITS =
            List.of(
                    new DemoUnit("SF", "示范市城市管理局", "BUREAU", null),
                    new DemoUnit("BG01", "办公室", "OFFICE", "SF"),
                    new DemoUnit("BG02", "市容管理科", "OFFICE", "SF"),
                    new DemoUnit("BG03", "法制科", "OFFICE", "SF"),
                    new DemoUnit("ZD01", "一中队", "SQUADRON", "SF"),
                    new DemoUnit("ZD02", "二中队", "SQUADRON", "SF"),
                    new DemoUnit("ZD03", "三中队", "SQUADRON", "SF"),
                    new DemoUnit("ZD04", "四中队", "SQUADRON", "SF"),
                    new DemoUnit("QJ01", "城东区分局", "DISTRICT_BUREAU", "SF"),
                    new DemoUnit("QJ02", "江南区分局", "DISTRICT_BUREAU", "SF"));

    /** 派驻纪检监察组 sits in the house and answers to nobody in it. */
    private static final DemoUnit RESIDENT_GROUP = new DemoUnit("PZ01", "派驻纪检监察组", "OFFICE", null);

    /** 分管领导 of every unit; the other leader is free for complaints about discipline. */
    private static final String LINE_LEADER = "deputy";

    private static final List<DemoPerson> PEOPLE =
            List.of(
                    new DemoPerson("acceptor", "受理员小安", "BG01", Roles.ACCEPTOR),
                    new DemoPerson("acceptor2", "受理员小包", "BG01", Roles.ACCEPTOR),
                    new DemoPerson("dispatcher", "派遣员小北", "BG01", Roles.DISPATCHER),
                    new DemoPerson("handler", "承办人小成", "ZD01", Roles.UNIT_HANDLER),
                    new DemoPerson("handler2", "承办人小池", "ZD01", Roles.UNIT_HANDLER),
                    new DemoPerson("lead", "中队长老丁", "ZD01", Roles.UNIT_LEAD),
                    new DemoPerson("lead2", "中队长老杜", "ZD02", Roles.UNIT_LEAD),
                    new DemoPerson("checker", "核查员小方", "BG02", Roles.CHECKER),
                    new DemoPerson("revisitor", "回访员小高", "BG01", Roles.REVISITOR),
                    new DemoPerson("supervisor", "督办员小何", "BG02", Roles.SUPERVISOR),
                    new DemoPerson("discipline", "纪检员老金", "BG03", Roles.DISCIPLINE),
                    new DemoPerson("discipline2", "纪检员小童", "BG03", Roles.DISCIPLINE),
                    new DemoPerson("custodian", "派驻干部老陶", "PZ01", Roles.DISCIPLINE),
                    new DemoPerson("disclosure", "公开审核员小康", "BG03", Roles.DISCLOSURE),
                    new DemoPerson("leader", "局领导老林", "SF", Roles.BUREAU_LEADER),
                    new DemoPerson(LINE_LEADER, "分管副局长老余", "SF", Roles.BUREAU_LEADER),
                    new DemoPerson("officer", "宣传干事小沈", "BG01", Roles.PUBLICITY_OFFICER),
                    new DemoPerson("correspondent", "通讯员小田", "ZD01", Roles.CORRESPONDENT),
                    new DemoPerson("admin", "管理员小孟", "BG01", Roles.ADMIN),
                    new DemoPerson("auditor", "审计员小宁", "BG03", Roles.AUDITOR));

    @Transactional
    void fill(@Observes @Priority(100) StartupEvent start) {
        if (!on) {
            return;
        }
        if (isEmpty()) {
            int position = 0;
            for (DemoUnit unit : UNITS) {
                add(unit, position++);
            }
            add(RESIDENT_GROUP, position);
            PEOPLE.forEach(this::add);
            nameLineLeader();
            addColleagues();
        } else {
            // A folder of an earlier version has nobody for the roles that came since.
            PEOPLE.stream().filter(this::isMissing).forEach(this::add);
        }
        // The development identity provider has another address at each start.
        database.createNativeQuery(
                        "update org_staff set issuer = :issuer where subject is not null")
                .setParameter("issuer", issuer)
                .executeUpdate();
    }

    private boolean isMissing(DemoPerson person) {
        return database.find(Staff.class, id(person.login())) == null;
    }

    private void nameLineLeader() {
        database.flush();
        database.createNativeQuery(
                        "update org_unit set leader_id = :leader where parent_id is not null")
                .setParameter("leader", id(LINE_LEADER))
                .executeUpdate();
    }

    private boolean isEmpty() {
        return ((Number)
                                database.createNativeQuery("select count(*) from org_unit")
                                        .getSingleResult())
                        .intValue()
                == 0;
    }

    /** Every other unit has somebody who handles and somebody who approves, without a sign-in. */
    private void addColleagues() {
        for (DemoUnit unit : UNITS.subList(1, UNITS.size())) {
            String suffix = "-" + unit.code().toLowerCase(java.util.Locale.ROOT);
            add(
                    new DemoPerson(
                            "handler" + suffix,
                            unit.name() + "承办人",
                            unit.code(),
                            Roles.UNIT_HANDLER));
            add(new DemoPerson("lead" + suffix, unit.name() + "负责人", unit.code(), Roles.UNIT_LEAD));
        }
    }

    private void add(DemoUnit unit, int position) {
        database.createNativeQuery(
                        "insert into org_unit (id, code, name, kind, parent_id, position) values"
                                + " (:id, :code, :name, :kind, :parent, :position)")
                .setParameter("id", id(unit.code()))
                .setParameter("code", unit.code())
                .setParameter("name", unit.name())
                .setParameter("kind", unit.kind())
                .setParameter("parent", unit.parent() == null ? null : id(unit.parent()))
                .setParameter("position", position)
                .executeUpdate();
    }

    private void add(DemoPerson person) {
        Staff staff = new Staff(id(person.login()), person.login());
        staff.describe(person.name(), person.login(), id(person.unit()));
        staff.give(java.util.Set.of(person.roles()));
        if (!person.login().contains("-")) {
            staff.link(issuer, person.login());
        }
        database.persist(staff);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("demo:" + name).getBytes(StandardCharsets.UTF_8));
    }
}
