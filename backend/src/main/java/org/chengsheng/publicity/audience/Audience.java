package org.chengsheng.publicity.audience;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import org.chengsheng.platform.web.Refusal;

/** 对象 of an activity, for example 中小学生 (M-034). */
@Entity
@Table(name = "publicity_audience")
class Audience {

    @Id private String code;
    private String name;
    private boolean minors;
    private boolean active;
    private int position;
    @Version private int version;

    protected Audience() {}

    Audience(String code) {
        this.code = code;
    }

    /** What activities point to; nobody reads it. */
    static String newCode() {
        String random = UuidCreator.getRandomBased().toString().replace("-", "");
        return "A" + random.substring(0, 12).toUpperCase(Locale.ROOT);
    }

    void write(KeepAudiences.AudienceEntry entry) {
        name = entry.name().strip();
        minors = entry.minors();
        active = entry.active();
        position = entry.position();
    }

    void requireVersion(int seen) {
        if (seen != version) {
            throw Refusal.stale(view());
        }
    }

    String code() {
        return code;
    }

    boolean hasMinors() {
        return minors;
    }

    boolean isActive() {
        return active;
    }

    Audiences.AudienceView view() {
        return new Audiences.AudienceView(code, name, minors, active, position, version);
    }
}
