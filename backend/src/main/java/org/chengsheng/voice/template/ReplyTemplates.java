package org.chengsheng.voice.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Some dozens of rows; the most there may be is checked when one is added. */
@ApplicationScoped
class ReplyTemplates implements PanacheRepositoryBase<ReplyTemplate, UUID> {

    /** Those of the bureau and of this unit, in their order. */
    List<ReplyTemplate> of(UUID unitId, int most) {
        return find(
                        "unitId is null or unitId = ?1",
                        Sort.by("position").and("title").and("id"),
                        unitId)
                .page(0, most)
                .list();
    }

    List<ReplyTemplate> all(int most) {
        return findAll(Sort.by("position").and("title").and("id")).page(0, most).list();
    }
}
