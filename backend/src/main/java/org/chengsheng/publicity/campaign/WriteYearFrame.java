package org.chengsheng.publicity.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.campaign.CentralTask.TaskSource;

/** A publicity officer keeps campaigns, central tasks and budget lines of a year. */
@ApplicationScoped
class WriteYearFrame {

    /** A hundred million yuan, in 分: more is a slip of the pen. */
    private static final long MOST_MONEY = 10_000_000_000L;

    private final YearFrames frames;
    private final ShowYearFrame showYearFrame;
    private final EntityManager database;
    private final AuditLog audit;
    private final Clock clock;

    WriteYearFrame(
            YearFrames frames,
            ShowYearFrame showYearFrame,
            EntityManager database,
            AuditLog audit,
            Clock clock) {
        this.frames = frames;
        this.showYearFrame = showYearFrame;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A campaign as written.
     *
     * @param version seen; of a new one 0
     * @param leadingGroup 小组: who leads and who takes part
     * @param closed needs the summary
     */
    record CampaignEntry(
            int version,
            @NotBlank(message = "{yearPart.title}") @Size(max = 60, message = "{yearPart.title}")
                    String title,
            @Size(max = 500, message = "{campaign.group}") String leadingGroup,
            @Size(max = 10_000, message = "{campaign.text}") String scheme,
            @Size(max = 10_000, message = "{campaign.text}") String summary,
            boolean closed) {}

    /** A central task as written. */
    record TaskEntry(
            int version,
            @NotBlank(message = "{yearPart.title}") @Size(max = 60, message = "{yearPart.title}")
                    String title,
            @NotNull(message = "{centralTask.source}") TaskSource source) {}

    /** A budget line as written; the amount in 分. */
    record BudgetEntry(
            int version,
            @NotBlank(message = "{yearPart.title}") @Size(max = 60, message = "{yearPart.title}")
                    String title,
            @Min(value = 0, message = "{budgetLine.amount}")
                    @Max(value = MOST_MONEY, message = "{budgetLine.amount}")
                    long amount) {}

    /**
     * @param id null: a new one
     */
    @Transactional
    YearFrame campaign(int year, UUID id, CampaignEntry entry, StaffMember officer) {
        Campaign it = id == null ? new Campaign(year) : require(Campaign.class, year, id);
        it.requireVersion(entry.version());
        it.write(entry, WorkingCalendar.dayOf(clock.instant()));
        return keep(it, "WRITE_CAMPAIGN", officer);
    }

    /**
     * @param id null: a new one
     */
    @Transactional
    YearFrame task(int year, UUID id, TaskEntry entry, StaffMember officer) {
        CentralTask it = id == null ? new CentralTask(year) : require(CentralTask.class, year, id);
        it.requireVersion(entry.version());
        it.write(entry);
        return keep(it, "WRITE_CENTRAL_TASK", officer);
    }

    /**
     * @param id null: a new one
     */
    @Transactional
    YearFrame budgetLine(int year, UUID id, BudgetEntry entry, StaffMember officer) {
        BudgetLine it = id == null ? new BudgetLine(year) : require(BudgetLine.class, year, id);
        it.requireVersion(entry.version());
        it.write(entry);
        return keep(it, "WRITE_BUDGET_LINE", officer);
    }

    private <T extends YearPart> T require(Class<T> kind, int year, UUID id) {
        T part = database.find(kind, id);
        if (part == null || part.year() != year) {
            throw new Refusal(PublicityCode.PUBLICITY_YEAR_PART_NOT_FOUND);
        }
        return part;
    }

    private YearFrame keep(YearPart part, String act, StaffMember officer) {
        if (frames.isTaken(part)) {
            throw new Refusal(
                    PublicityCode.PUBLICITY_YEAR_PART_TAKEN,
                    String.valueOf(part.year()),
                    part.title());
        }
        database.persist(part);
        database.flush();
        audit.record(officer.id(), act, "year-part", part.id().toString(), null);
        return showYearFrame.of(part.year());
    }
}
