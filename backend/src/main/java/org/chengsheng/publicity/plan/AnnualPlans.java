package org.chengsheng.publicity.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;

/** A few rows a year. */
@ApplicationScoped
class AnnualPlans implements PanacheRepositoryBase<AnnualPlan, UUID> {

    /** More than a hundred years of plans; the list is read whole. */
    private static final int MOST = 500;

    AnnualPlan require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> new Refusal(PublicityCode.PUBLICITY_PLAN_NOT_FOUND));
    }

    /** For an act: of two who act at once one waits and sees what the other did. */
    AnnualPlan requireForAct(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal(PublicityCode.PUBLICITY_PLAN_NOT_FOUND));
    }

    List<AnnualPlan> newestFirst() {
        return findAll(Sort.descending("year", "edition")).page(0, MOST).list();
    }

    /** The one that is written or waits for a decision. */
    Optional<AnnualPlan> open(int year) {
        return find(
                        "year = ?1 and state in ?2",
                        year,
                        List.of(PlanState.DRAFT, PlanState.UNDER_REVIEW))
                .firstResultOptional();
    }

    Optional<AnnualPlan> issued(int year) {
        return find("year = ?1 and state = ?2", year, PlanState.ISSUED).firstResultOptional();
    }

    /** The newest edition that holds or held of the last year before this one. */
    Optional<AnnualPlan> lastBefore(int year) {
        return find(
                        "year < ?1 and state in ?2 order by year desc, edition desc",
                        year,
                        List.of(PlanState.ISSUED, PlanState.AMENDED, PlanState.ARCHIVED))
                .firstResultOptional();
    }

    boolean isNumberTaken(String documentNumber, UUID but) {
        return count("documentNumber = ?1 and id <> ?2", documentNumber, but) > 0;
    }

    int lastEdition(int year) {
        return (int) count("year", year);
    }
}
