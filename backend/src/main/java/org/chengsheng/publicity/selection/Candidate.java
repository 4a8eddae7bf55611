package org.chengsheng.publicity.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.Words;
import org.chengsheng.publicity.selection.Ranking.Place;

/** Who stands in a selection. */
@Entity
@Table(name = "publicity_selection_candidate")
class Candidate {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID selectionId;

    private String name;
    private String statement;
    private byte[] contactName;
    private byte[] contactPhone;
    private boolean minor;
    private boolean consent;
    private boolean guardianConsent;
    private boolean withdrawn;

    @Column(updatable = false)
    private UUID addedBy;

    @Column(updatable = false)
    private Instant createdAt;

    private Integer tieOrder;
    private BigDecimal average;
    private Integer rank;
    private String grade;
    private Integer certificateYear;
    private Integer certificateSerial;
    @Version private int version;

    protected Candidate() {}

    Candidate(UUID id, UUID selectionId, CandidateEntry entry, UUID by, Instant now) {
        this.id = id;
        this.selectionId = selectionId;
        this.addedBy = by;
        this.createdAt = now;
        write(entry);
    }

    void change(CandidateEntry entry) {
        requireStanding();
        write(entry);
    }

    private void write(CandidateEntry entry) {
        name = Words.orNull(entry.name());
        statement = Words.orNull(entry.statement());
        minor = entry.minor();
        agree(entry.consent(), entry.guardianConsent());
    }

    /** Consent may be given later and taken back at any time. */
    void agree(boolean own, boolean guardian) {
        if (minor && own && !guardian) {
            throw new Refusal(PublicityCode.PUBLICITY_SELECTION_GUARDIAN_MISSING);
        }
        consent = own;
        guardianConsent = minor && guardian;
    }

    void keepContact(byte[] sealedName, byte[] sealedPhone) {
        contactName = sealedName;
        contactPhone = sealedPhone;
    }

    void withdraw() {
        requireStanding();
        withdrawn = true;
    }

    void requireStanding() {
        if (withdrawn) {
            throw new Refusal(PublicityCode.PUBLICITY_SELECTION_ACT_NOT_POSSIBLE);
        }
    }

    /** The name may stand where everybody reads it. */
    boolean mayBeNamed() {
        return consent && (!minor || guardianConsent);
    }

    /**
     * @param order place among equals; null: points changed, so what was decided is void
     */
    void placeAmongEquals(Integer order) {
        tieOrder = order;
    }

    /** The judging is over: this is how it ended. */
    void settle(Place place) {
        average = place.average();
        rank = place.rank();
        grade = place.grade();
    }

    /** An objection stands: the award falls away and its place stays empty. */
    void strikeOut() {
        grade = null;
    }

    void certify(int year, int serial) {
        certificateYear = year;
        certificateSerial = serial;
    }

    UUID id() {
        return id;
    }

    UUID selectionId() {
        return selectionId;
    }

    String name() {
        return name;
    }

    String statement() {
        return statement;
    }

    byte[] contactName() {
        return contactName;
    }

    byte[] contactPhone() {
        return contactPhone;
    }

    boolean isMinor() {
        return minor;
    }

    boolean isConsent() {
        return consent;
    }

    boolean isGuardianConsent() {
        return guardianConsent;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    UUID addedBy() {
        return addedBy;
    }

    Integer tieOrder() {
        return tieOrder;
    }

    BigDecimal average() {
        return average;
    }

    Integer rank() {
        return rank;
    }

    String grade() {
        return grade;
    }

    /** Null while there is no certificate. */
    String certificate() {
        return certificateYear == null
                ? null
                : CertificateNumber.of(certificateYear, certificateSerial).text();
    }

    int version() {
        return version;
    }
}
