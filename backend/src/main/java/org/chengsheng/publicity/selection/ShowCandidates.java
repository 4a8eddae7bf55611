package org.chengsheng.publicity.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.publicity.selection.Ranking.Place;
import org.chengsheng.publicity.selection.SelectionDetail.SelectionCandidate;

/** The candidates of a selection as one reader sees them. */
@ApplicationScoped
class ShowCandidates {

    private static final Comparator<SelectionCandidate> BY_RANK =
            Comparator.comparing(SelectionCandidate::withdrawn)
                    .thenComparing(
                            SelectionCandidate::rank,
                            Comparator.nullsLast(Comparator.naturalOrder()));

    private final SelectionContacts contacts;

    ShowCandidates(SelectionContacts contacts) {
        this.contacts = contacts;
    }

    /**
     * By rank where it is known, else in the order they came in.
     *
     * @param result null: the reader may not know it yet
     */
    List<SelectionCandidate> of(
            Selection selection,
            List<Candidate> candidates,
            List<Mark> marks,
            Result result,
            SelectionAccess access) {
        Map<UUID, Mark> own =
                marks.stream()
                        .filter(it -> it.judgeId().equals(access.staff().id()))
                        .collect(Collectors.toMap(Mark::candidateId, Function.identity()));
        Map<UUID, Place> places = result == null ? Map.of() : result.byCandidate();
        boolean settled = selection.state().hasResult();
        return candidates.stream()
                .map(it -> shown(it, places.get(it.id()), own.get(it.id()), settled, access))
                .sorted(BY_RANK)
                .toList();
    }

    private SelectionCandidate shown(
            Candidate it, Place place, Mark own, boolean settled, SelectionAccess access) {
        boolean keeps = access.keeps(it);
        Contact contact = keeps || access.isOffice() ? contacts.open(it).masked() : Contact.NONE;
        return new SelectionCandidate(
                it.id(),
                it.name(),
                it.statement(),
                contact.name(),
                contact.phone(),
                it.isMinor(),
                it.isConsent(),
                it.isGuardianConsent(),
                it.isWithdrawn(),
                keeps,
                settled ? it.average() : place == null ? null : place.average(),
                settled ? it.rank() : place == null ? null : Integer.valueOf(place.rank()),
                place != null && place.tied(),
                !settled && place != null && place.open(),
                settled ? it.grade() : place == null ? null : place.grade(),
                it.certificate(),
                own == null ? List.of() : own.points(),
                own != null && own.isInterest(),
                it.version());
    }
}
