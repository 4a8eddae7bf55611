package org.chengsheng.publicity.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;

/** The central tasks of a year, for whoever tags something with them. */
@ApplicationScoped
public class CentralTasks {

    private final EntityManager database;

    CentralTasks(EntityManager database) {
        this.database = database;
    }

    /** Refuses tags that are no central tasks of that year. */
    public void requireOf(int year, Collection<UUID> tags) {
        Set<UUID> wanted = new HashSet<>(tags);
        if (wanted.isEmpty()) {
            return;
        }
        long known =
                database.createQuery(
                                "select count(it) from CentralTask it where it.year = :year and"
                                        + " it.id in :ids",
                                Long.class)
                        .setParameter("year", year)
                        .setParameter("ids", wanted)
                        .getSingleResult();
        if (known < wanted.size()) {
            throw new Refusal(PublicityCode.PUBLICITY_YEAR_PART_UNKNOWN, String.valueOf(year));
        }
    }
}
