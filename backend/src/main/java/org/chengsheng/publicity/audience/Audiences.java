package org.chengsheng.publicity.audience;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;

/** The dictionary of audiences; some dozens of rows, read whole. */
@ApplicationScoped
public class Audiences implements PanacheRepositoryBase<Audience, String> {

    static final int MOST = 200;

    /**
     * @param minors a guardian must consent to a sign-up
     */
    public record AudienceView(
            String code, String name, boolean minors, boolean active, int position, int version) {}

    public List<AudienceView> views() {
        return findAll(Sort.by("position").and("code")).page(0, MOST).list().stream()
                .map(Audience::view)
                .toList();
    }

    /** Refuses codes that are not in use; tells whether minors are among them. */
    public boolean requireKnown(Collection<String> codes) {
        if (codes.isEmpty()) {
            return false;
        }
        List<Audience> found = list("code in ?1 and active", codes);
        if (found.size() != new HashSet<>(codes).size()) {
            throw new Refusal(PublicityCode.PUBLICITY_AUDIENCE_UNKNOWN);
        }
        return found.stream().anyMatch(Audience::hasMinors);
    }
}
