package org.chengsheng.voice.followup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.jboss.logging.Logger;

/**
 * Each night, one value over the last event of every ticket that moved the day before. It goes into
 * the log as well, so that a copy exists outside the database (reliability.md 3.2).
 */
@ApplicationScoped
class AnchorChains {

    private static final Logger LOG = Logger.getLogger(AnchorChains.class);

    private final EntityManager database;
    private final Clock clock;

    AnchorChains(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 0 * * ?", timeZone = "Asia/Shanghai", identity = "anchor-chains")
    @Transactional
    void handle() {
        anchor(WorkingCalendar.dayOf(clock.instant()).minusDays(1));
    }

    /** Anchors one day; a day anchored already stays as it is. */
    @Transactional
    void anchor(LocalDate day) {
        Instant from = day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
        List<?> heads =
                database.createNativeQuery(
                                "select distinct on (ticket_id) hash from voice_ticket_event"
                                        + " where recorded_at >= :from and recorded_at < :to order by ticket_id, seq"
                                        + " desc",
                                byte[].class)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
        MessageDigest digest = sha256();
        heads.forEach(head -> digest.update((byte[]) head));
        byte[] root = digest.digest();
        int made =
                database.createNativeQuery(
                                "insert into voice_chain_anchor (day, tickets, root, made_at)"
                                        + " values (:day, :tickets, :root, :now) on conflict (day)"
                                        + " do nothing")
                        .setParameter("day", day)
                        .setParameter("tickets", heads.size())
                        .setParameter("root", root)
                        .setParameter("now", clock.instant())
                        .executeUpdate();
        if (made == 1) {
            LOG.infof(
                    "chain anchor %s tickets %d root %s",
                    day, heads.size(), HexFormat.of().formatHex(root));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
