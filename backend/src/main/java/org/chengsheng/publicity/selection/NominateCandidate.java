package org.chengsheng.publicity.selection;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.Words;

/** Candidates are put forward, corrected, named in public or not, and step back. */
@ApplicationScoped
class NominateCandidate {

    private final Selections selections;
    private final SelectionDetails details;
    private final SelectionContacts contacts;
    private final AuditLog audit;
    private final Clock clock;

    NominateCandidate(
            Selections selections,
            SelectionDetails details,
            SelectionContacts contacts,
            AuditLog audit,
            Clock clock) {
        this.selections = selections;
        this.details = details;
        this.contacts = contacts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whether the name may be published.
     *
     * @param version of the candidate
     * @param consent own agreement
     * @param guardianConsent of the guardian, for minors
     */
    record ConsentEntry(int version, boolean consent, boolean guardianConsent) {}

    /** Whom to call. */
    public record CandidateContact(String name, String phone) {}

    @Transactional
    SelectionDetail add(UUID id, CandidateEntry entry, StaffMember staff) {
        Selection selection = details.lock(id, staff);
        selection.requireNominations(clock.instant());
        if (selections.candidates(id).size() >= Selections.MOST_CANDIDATES) {
            throw new Refusal(
                    PublicityCode.PUBLICITY_SELECTION_TOO_MANY_CANDIDATES,
                    Selections.MOST_CANDIDATES);
        }
        Candidate candidate =
                new Candidate(
                        UuidCreator.getTimeOrderedEpoch(), id, entry, staff.id(), clock.instant());
        keepContact(candidate, entry);
        selections.keep(candidate);
        return done(selection, SelectionAct.NOMINATE, candidate.name(), staff);
    }

    @Transactional
    SelectionDetail change(UUID id, UUID candidateId, CandidateEntry entry, StaffMember staff) {
        Selection selection = details.lock(id, staff);
        Candidate candidate = kept(selection, candidateId, entry.version(), staff);
        selection.requireOpen();
        candidate.change(entry);
        keepContact(candidate, entry);
        return done(selection, SelectionAct.CHANGE_CANDIDATE, candidate.name(), staff);
    }

    @Transactional
    SelectionDetail withdraw(
            UUID id, UUID candidateId, int version, String reason, StaffMember staff) {
        Selection selection = details.lock(id, staff);
        Candidate candidate = kept(selection, candidateId, version, staff);
        selection.requireBeforeResult();
        candidate.withdraw();
        selection.touch(clock.instant());
        return done(
                selection,
                SelectionAct.WITHDRAW,
                candidate.name() + "：" + Words.orNull(reason),
                staff);
    }

    /** At any time: a name that stands in public is taken away with the consent. */
    @Transactional
    SelectionDetail agree(UUID id, UUID candidateId, ConsentEntry entry, StaffMember staff) {
        Selection selection = details.lock(id, staff);
        Candidate candidate = kept(selection, candidateId, entry.version(), staff);
        candidate.agree(entry.consent(), entry.guardianConsent());
        return done(selection, SelectionAct.CONSENT, candidate.name(), staff);
    }

    /** Name and phone in the clear; that somebody read them goes on record. */
    @Transactional
    CandidateContact contact(UUID id, UUID candidateId, StaffMember staff) {
        details.find(id, staff);
        Candidate candidate = selections.candidate(id, candidateId);
        requireKeeper(candidate, staff);
        audit.record(staff.id(), "VIEW_CONTACT", "selection-candidate", candidateId + "", null);
        Contact contact = contacts.open(candidate);
        return new CandidateContact(contact.name(), contact.phone());
    }

    private Candidate kept(Selection selection, UUID candidateId, int version, StaffMember staff) {
        Candidate candidate = selections.candidate(selection.id(), candidateId);
        requireKeeper(candidate, staff);
        if (candidate.version() != version) {
            throw Refusal.stale(details.of(selection, staff));
        }
        return candidate;
    }

    private static void requireKeeper(Candidate candidate, StaffMember staff) {
        if (!new SelectionAccess(staff).keeps(candidate)) {
            throw new Refusal(PublicityCode.PUBLICITY_SELECTION_CANDIDATE_NOT_YOURS);
        }
    }

    private void keepContact(Candidate candidate, CandidateEntry entry) {
        Contact contact = entry.contact();
        if (contact != null) {
            contacts.keep(candidate, contact);
        }
    }

    private SelectionDetail done(
            Selection selection, SelectionAct act, String note, StaffMember staff) {
        selections.record(selection.id(), act, staff.id(), note, clock.instant());
        selections.flush();
        return details.of(selection, staff);
    }
}
