package org.chengsheng.publicity.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chengsheng.publicity.activity.ActivityKind;
import org.chengsheng.publicity.activity.ActivityPlan;
import org.chengsheng.publicity.activity.ActivityPlan.AttachmentKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The templates in use; a dozen rows, read whole. */
@ApplicationScoped
public class ActivityTemplates implements PanacheRepositoryBase<ActivityTemplate, String> {

    private static final int MOST = 100;

    /**
     * @param begins time of day in the bureau's zone
     * @param minutes how long it takes
     * @param rule RFC 5545, or null
     * @param required attachments without which an activity of the kind is not submitted (M-032)
     */
    @Schema(name = "ActivityTemplateView")
    public record TemplateView(
            String code,
            ActivityKind kind,
            String name,
            String title,
            String slogan,
            String intro,
            List<String> audience,
            @Schema(implementation = String.class) LocalTime begins,
            int minutes,
            int expectedPeople,
            Integer capacity,
            boolean openToPublic,
            String rule,
            List<AttachmentKind> required,
            ActivityPlan plan) {}

    List<TemplateView> views() {
        return find("active = ?1", Sort.by("position").and("code"), true)
                .page(0, MOST)
                .list()
                .stream()
                .map(ActivityTemplate::view)
                .toList();
    }

    /** What an activity of this kind must have attached before it is submitted. */
    public Set<AttachmentKind> required(ActivityKind kind) {
        return list("kind = ?1 and active", kind).stream()
                .flatMap(ActivityTemplate::required)
                .collect(Collectors.toSet());
    }
}
