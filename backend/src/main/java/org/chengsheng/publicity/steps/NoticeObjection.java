package org.chengsheng.publicity.steps;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.Words;

/** What somebody said while a notice hung; whoever said it is not kept. */
@MappedSuperclass
public abstract class NoticeObjection {

    @Id private UUID id;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String text;

    private Boolean upheld;
    private String ruling;

    protected NoticeObjection() {}

    protected NoticeObjection(UUID id, String text, Instant at) {
        this.id = id;
        this.text = Words.orNull(text);
        this.at = at;
    }

    /** Once; a ruling is not taken back. */
    protected void rule(boolean stands, String words, PublicityCode ruledAlready) {
        if (upheld != null) {
            throw new Refusal(ruledAlready);
        }
        upheld = stands;
        ruling = Words.orNull(words);
    }

    public boolean isOpen() {
        return upheld == null;
    }

    public boolean isUpheld() {
        return Boolean.TRUE.equals(upheld);
    }

    public UUID id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String text() {
        return text;
    }

    /** Null while it is open. */
    public Boolean upheld() {
        return upheld;
    }

    public String ruling() {
        return ruling;
    }
}
