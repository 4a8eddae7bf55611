package org.chengsheng.publicity.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The periods entered by hand; a handful. */
@ApplicationScoped
class ReviewPeriods implements PanacheRepositoryBase<ReviewPeriod, UUID> {

    /** More columns nobody reads. */
    static final int MOST = 40;

    List<ReviewPeriod> inOrder() {
        return findAll(Sort.by("fromYear").and("toYear")).page(0, MOST).list();
    }

    Optional<ReviewPeriod> of(int fromYear, int toYear) {
        return find("fromYear = ?1 and toYear = ?2", fromYear, toYear).firstResultOptional();
    }
}
