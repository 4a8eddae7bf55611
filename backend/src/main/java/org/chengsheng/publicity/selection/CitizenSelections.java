package org.chengsheng.publicity.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.ratelimit.RateLimits;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.selection.SelectionEntry.Criterion;
import org.chengsheng.publicity.selection.SelectionEntry.Grade;

/** What anybody may read of selections: names only with consent, and only who won. */
@ApplicationScoped
class CitizenSelections {

    private final Selections selections;
    private final RateLimits rateLimits;
    private final Settings settings;

    CitizenSelections(Selections selections, RateLimits rateLimits, Settings settings) {
        this.selections = selections;
        this.rateLimits = rateLimits;
        this.settings = settings;
    }

    /**
     * In the list too.
     *
     * @param noticeUntil until when objections are heard; null before the notice
     * @param awardedOn null before the award
     */
    public record CitizenSelection(
            UUID id,
            String title,
            HonourKind honours,
            SelectionState state,
            LocalDate opensOn,
            LocalDate closesOn,
            LocalDate noticeUntil,
            LocalDate awardedOn) {

        static CitizenSelection of(Selection it) {
            return new CitizenSelection(
                    it.id(),
                    it.title(),
                    it.honours(),
                    it.state(),
                    it.opensOn(),
                    it.closesOn(),
                    it.noticeUntil(),
                    it.awardedOn());
        }
    }

    /**
     * @param name null: may not be published
     */
    public record SelectionWinner(String name, String grade) {}

    /**
     * @param noticeFrom null before the notice
     * @param winners empty before the notice, by rank
     */
    public record CitizenSelectionPage(
            CitizenSelection selection,
            String intro,
            List<Criterion> criteria,
            List<Grade> grades,
            LocalDate noticeFrom,
            List<SelectionWinner> winners) {}

    /**
     * What a certificate is checked against, and nothing else.
     *
     * @param name null: may not be published
     */
    public record CertificateCheck(
            String number, String title, String name, String grade, LocalDate awardedOn) {}

    Slice<CitizenSelection> list(int limit, String cursor) {
        Slice<Selection> found =
                Slice.of(
                        selections.publicPage(limit, cursor),
                        limit,
                        row -> new Cursor(row.createdAt(), row.id()).encode());
        return new Slice<>(
                found.items().stream().map(CitizenSelection::of).toList(), found.nextCursor());
    }

    @Transactional
    CitizenSelectionPage page(UUID id) {
        Selection selection =
                selections
                        .findByIdOptional(id)
                        .filter(it -> it.state().isPublic())
                        .orElseThrow(
                                () -> new Refusal(PublicityCode.PUBLICITY_SELECTION_NOT_FOUND));
        return new CitizenSelectionPage(
                CitizenSelection.of(selection),
                selection.intro(),
                selection.criteria(),
                selection.grades(),
                selection.noticeFrom(),
                selection.state().hasResult() ? winners(id) : List.of());
    }

    private List<SelectionWinner> winners(UUID id) {
        return selections.candidates(id).stream()
                .filter(it -> it.grade() != null)
                .sorted(Comparator.comparing(Candidate::rank))
                .map(it -> new SelectionWinner(publicName(it), it.grade()))
                .toList();
    }

    /** Numbers run on, so they can be guessed: no more is said than the wall says. */
    @Transactional
    CertificateCheck check(String number, String address) {
        rateLimits.take(
                new RateLimits.Limit(
                        "certificate-address",
                        settings.number("limit.certificate-address"),
                        Duration.ofHours(1)),
                address);
        Candidate winner =
                CertificateNumber.parse(number)
                        .flatMap(selections::certified)
                        .orElseThrow(
                                () -> new Refusal(PublicityCode.PUBLICITY_CERTIFICATE_NOT_FOUND));
        Selection selection = selections.findById(winner.selectionId());
        return new CertificateCheck(
                winner.certificate(),
                selection.title(),
                publicName(winner),
                winner.grade(),
                selection.awardedOn());
    }

    private static String publicName(Candidate winner) {
        return winner.mayBeNamed() ? winner.name() : null;
    }
}
