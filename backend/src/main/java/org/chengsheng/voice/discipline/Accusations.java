package org.chengsheng.voice.discipline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who is accused on which ticket. */
@ApplicationScoped
class Accusations implements PanacheRepositoryBase<Accused, UUID> {

    /** Standing accusations of a ticket, in the order they were made. */
    List<Accused> of(UUID ticketId) {
        return list("ticketId = ?1 and withdrawnAt is null order by addedAt, id", ticketId);
    }

    /** Every standing accusation of a known unit or person, ticket by ticket. */
    List<Accused> standing() {
        return list(
                "withdrawnAt is null and (unitId is not null or staffId is not null)"
                        + " order by ticketId, addedAt");
    }
}
