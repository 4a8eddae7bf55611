package org.chengsheng.publicity.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
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
     * @param version seen; of a new one anything
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

    @Transactional
    YearFrame addCampaign(int year, CampaignEntry entry, StaffMember officer) {
        Campaign it = new Campaign(year);
        it.write(entry, today());
        return keep(it, "ADD_CAMPAIGN", officer);
    }

    @Transactional
    YearFrame changeCampaign(int year, UUID id, CampaignEntry entry, StaffMember officer) {
        Campaign it = require(Campaign.class, year, id, entry.version());
        it.write(entry, today());
        return keep(it, "CHANGE_CAMPAIGN", officer);
    }

    @Transactional
    YearFrame addTask(int year, TaskEntry entry, StaffMember officer) {
        CentralTask it = new CentralTask(year);
        it.write(entry);
        return keep(it, "ADD_CENTRAL_TASK", officer);
    }

    @Transactional
    YearFrame changeTask(int year, UUID id, TaskEntry entry, StaffMember officer) {
        CentralTask it = require(CentralTask.class, year, id, entry.version());
        it.write(entry);
        return keep(it, "CHANGE_CENTRAL_TASK", officer);
    }

    @Transactional
    YearFrame addBudgetLine(int year, BudgetEntry entry, StaffMember officer) {
        BudgetLine it = new BudgetLine(year);
        it.write(entry);
        return keep(it, "ADD_BUDGET_LINE", officer);
    }

    @Transactional
    YearFrame changeBudgetLine(int year, UUID id, BudgetEntry entry, StaffMember officer) {
        BudgetLine it = require(BudgetLine.class, year, id, entry.version());
        it.write(entry);
        return keep(it, "CHANGE_BUDGET_LINE", officer);
    }

    private LocalDate today() {
        return WorkingCalendar.dayOf(clock.instant());
    }

    private <T extends YearPart> T require(Class<T> kind, int year, UUID id, int version) {
        T part = database.find(kind, id, LockModeType.PESSIMISTIC_WRITE);
        if (part == null || part.year() != year) {
            throw new Refusal(PublicityCode.PUBLICITY_YEAR_PART_NOT_FOUND);
        }
        part.requireVersion(version);
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
