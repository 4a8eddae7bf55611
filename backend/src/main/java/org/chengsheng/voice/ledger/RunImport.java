package org.chengsheng.voice.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.calendar.Calendars;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.voice.deadline.ClockKind;
import org.chengsheng.voice.deadline.DeadlinePolicy;
import org.chengsheng.voice.deadline.Deadlines;
import org.chengsheng.voice.deadline.TimeLimit;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.ImportedTicket;
import org.chengsheng.voice.ticket.TicketCopy.Origin;
import org.chengsheng.voice.ticket.Tickets;
import org.chengsheng.voice.ticket.WithdrawImport;

/**
 * Begins, stops and undoes the work on an import. The state changes here, in a short transaction;
 * the work follows in the background once that is committed.
 */
@ApplicationScoped
class RunImport {

    private final LedgerImports imports;
    private final ImportJobs jobs;
    private final LedgerContent content;
    private final Directory directory;
    private final Deadlines deadlines;
    private final Calendars calendars;
    private final Tickets tickets;
    private final DataSource database;
    private final Clock clock;

    RunImport(
            LedgerImports imports,
            ImportJobs jobs,
            LedgerContent content,
            Directory directory,
            Deadlines deadlines,
            Calendars calendars,
            Tickets tickets,
            DataSource database,
            Clock clock) {
        this.imports = imports;
        this.jobs = jobs;
        this.content = content;
        this.directory = directory;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.tickets = tickets;
        this.database = database;
        this.clock = clock;
    }

    LedgerImport check(UUID importId, ImportPlan plan) {
        Instant now = clock.instant();
        UUID job = ImportJobs.newJob();
        LedgerImport ledger = begin(importId, plan, ImportState.CHECKING, job, now);
        jobs.check(importId, job, rules(plan, now));
        return ledger;
    }

    LedgerImport run(UUID importId, ImportPlan plan, StaffMember staff) {
        Instant now = clock.instant();
        UUID job = ImportJobs.newJob();
        LedgerImport ledger = begin(importId, plan, ImportState.RUNNING, job, now);
        Origin origin = new Origin(importId, Actor.of(staff), now, promise());
        jobs.run(job, rules(plan, now), origin);
        return ledger;
    }

    LedgerImport cancel(UUID importId) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            LedgerImport ledger = imports.getForAct(importId);
                            ledger.requestCancel();
                            return ledger;
                        });
    }

    LedgerImport undo(UUID importId, StaffMember staff) {
        UUID job = ImportJobs.newJob();
        LedgerImport ledger =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    LedgerImport found = imports.getForAct(importId);
                                    found.beginUndo(job, clock.instant());
                                    refuseActedOn(importId);
                                    return found;
                                });
        jobs.undo(importId, job, Actor.of(staff));
        return ledger;
    }

    private LedgerImport begin(
            UUID importId, ImportPlan plan, ImportState busy, UUID job, Instant now) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            LedgerImport ledger = imports.getForAct(importId);
                            plan.check(ledger.columns().size());
                            ledger.begin(busy, job, now);
                            if (!content.has(importId)) {
                                throw LedgerImport.notNow("import.now.forgotten");
                            }
                            return ledger;
                        });
    }

    private void refuseActedOn(UUID importId) {
        try (Connection connection = database.getConnection()) {
            int acted = new WithdrawImport(connection, tickets.chain(), importId).actedOn();
            if (acted > 0) {
                throw LedgerImport.notNow("import.now.acted", acted);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the tickets of an import could not be counted", e);
        }
    }

    private RowRules rules(ImportPlan plan, Instant now) {
        return new RowRules(plan, directory.units(), now);
    }

    /** The promise under the limits and the calendar of this moment, for the whole run. */
    private Function<ImportedTicket, Instant> promise() {
        DeadlinePolicy policy = new DeadlinePolicy(calendars.current());
        Map<ClockKind, TimeLimit> limits =
                deadlines.limits().stream()
                        .collect(Collectors.toMap(TimeLimit::clock, Function.identity()));
        return ticket ->
                policy.promise(
                                ticket.submittedAt(),
                                limits.get(ClockKind.valueOf(ticket.kind().name())))
                        .dueAt();
    }
}
