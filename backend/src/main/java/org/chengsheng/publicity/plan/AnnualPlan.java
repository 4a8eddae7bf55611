package org.chengsheng.publicity.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.plan.WritePlan.PlanEntry;
import org.chengsheng.publicity.plan.WritePlan.TargetEntry;

/**
 * 年度宣传计划 (M-013): guiding text and targets of a year. What was issued is never edited: an amendment
 * is a new edition, which takes the place of the old one the moment it is issued.
 */
@Entity
@Table(name = "publicity_plan")
class AnnualPlan {

    @Id private UUID id;
    private int year;
    private int edition;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private String guidingText;
    private String documentNumber;
    private UUID authorId;
    private UUID deciderId;
    private String returnedReason;
    private Instant submittedAt;
    private LocalDate issuedOn;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Target> targets = new ArrayList<>();

    @Version private int version;

    protected AnnualPlan() {}

    AnnualPlan(int year, int edition, UUID authorId) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.year = year;
        this.edition = edition;
        this.authorId = authorId;
        this.state = PlanState.DRAFT;
        this.guidingText = "";
    }

    /** Takes what the author wrote; only a draft can be written. */
    void write(PlanEntry entry) {
        require(PlanState.DRAFT);
        guidingText = entry.guidingText().strip();
        targets.clear();
        for (TargetEntry target : entry.targets()) {
            targets.add(Target.of(this, target, targets.size()));
        }
    }

    /** Hands it to a leader. Without targets there is nothing to decide. */
    void submit(Instant now) {
        require(PlanState.DRAFT);
        if (guidingText.isBlank() || targets.isEmpty()) {
            throw new Refusal(PublicityCode.PUBLICITY_PLAN_INCOMPLETE);
        }
        state = PlanState.UNDER_REVIEW;
        submittedAt = now;
        returnedReason = null;
    }

    /** Back to the author, with the reason. */
    void sendBack(UUID leader, String reason) {
        decidedBy(leader);
        state = PlanState.DRAFT;
        returnedReason = reason;
    }

    /** Holds from now on, under its document number. */
    void issue(UUID leader, String number, LocalDate on) {
        decidedBy(leader);
        state = PlanState.ISSUED;
        documentNumber = number;
        issuedOn = on;
    }

    /** A draft of the next edition with the same content; this one holds until that is issued. */
    AnnualPlan amend(UUID author, int nextEdition) {
        require(PlanState.ISSUED);
        AnnualPlan next = new AnnualPlan(year, nextEdition, author);
        next.guidingText = guidingText;
        targets.forEach(it -> next.targets.add(it.copyFor(next)));
        return next;
    }

    /** Begins with the targets of an earlier year; each is a new line, tagged with nothing yet. */
    void beginWith(AnnualPlan earlier) {
        earlier.targets.forEach(it -> targets.add(it.anewFor(this)));
    }

    /** A later edition of the year was issued. */
    void replaced() {
        require(PlanState.ISSUED);
        state = PlanState.AMENDED;
    }

    /** Closes the plan of a year that is over. */
    void archive(LocalDate today) {
        require(PlanState.ISSUED);
        if (today.getYear() <= year) {
            throw new Refusal(PublicityCode.PUBLICITY_PLAN_YEAR_RUNS);
        }
        state = PlanState.ARCHIVED;
    }

    private void decidedBy(UUID leader) {
        require(PlanState.UNDER_REVIEW);
        if (leader.equals(authorId)) {
            throw new Refusal(PublicityCode.PUBLICITY_PLAN_OWN_DECISION);
        }
        deciderId = leader;
    }

    private void require(PlanState wanted) {
        if (state != wanted) {
            throw new Refusal(PublicityCode.PUBLICITY_PLAN_ACT_NOT_POSSIBLE);
        }
    }

    void requireVersion(int seen) {
        if (seen != version) {
            throw Refusal.stale(view());
        }
    }

    /** Its target of this line for this unit (null: the bureau). */
    Optional<Target> target(UUID lineId, UUID unitId) {
        return targets.stream()
                .filter(it -> it.lineId().equals(lineId) && it.isFor(unitId))
                .findFirst();
    }

    UUID id() {
        return id;
    }

    int year() {
        return year;
    }

    PlanState state() {
        return state;
    }

    List<Target> targets() {
        return targets;
    }

    WritePlan.PlanHead head() {
        return new WritePlan.PlanHead(
                id, year, edition, state, documentNumber, issuedOn, targets.size(), version);
    }

    WritePlan.PlanView view() {
        return new WritePlan.PlanView(
                head(),
                guidingText,
                authorId,
                deciderId,
                returnedReason,
                submittedAt,
                targets.stream().map(Target::entry).toList());
    }
}
