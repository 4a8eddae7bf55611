package org.chengsheng.publicity.rolemodel;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.chengsheng.platform.calendar.Calendars;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.Words;

/** A nomination is verified, hangs as a notice, is objected to, confirmed or refused. */
@ApplicationScoped
class DecideRoleModel {

    private final RoleModels models;
    private final RoleModelDetails details;
    private final Calendars calendars;
    private final Settings settings;
    private final Clock clock;

    DecideRoleModel(
            RoleModels models,
            RoleModelDetails details,
            Calendars calendars,
            Settings settings,
            Clock clock) {
        this.models = models;
        this.details = details;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    RoleModelDetail verify(UUID id, int version, String finding, StaffMember staff) {
        RoleModel model = details.findAt(id, version, staff);
        model.verify(staff.id(), now());
        return done(model, RoleModelAct.VERIFY, finding, staff);
    }

    @Transactional
    RoleModelDetail putOnNotice(UUID id, int version, StaffMember staff) {
        RoleModel model = details.findAt(id, version, staff);
        int days = settings.number("publicity.role-model-notice-days");
        model.putOnNotice(calendars.current(), days, now());
        return done(model, RoleModelAct.PUT_ON_NOTICE, null, staff);
    }

    @Transactional
    RoleModelDetail object(UUID id, int version, String text, StaffMember staff) {
        RoleModel model = details.findAt(id, version, staff);
        model.object(now());
        models.keep(new Objection(UuidCreator.getTimeOrderedEpoch(), id, text, now()));
        return done(model, RoleModelAct.OBJECT, null, staff);
    }

    /**
     * @param upheld the objection stands against the person
     */
    record Ruling(
            int version,
            @NotNull(message = "{roleModel.objection}") UUID objectionId,
            boolean upheld,
            @NotBlank(message = "{roleModel.text}") @Size(max = 1000, message = "{roleModel.text}")
                    String text) {}

    @Transactional
    RoleModelDetail rule(UUID id, Ruling ruling, StaffMember staff) {
        RoleModel model = details.findAt(id, ruling.version(), staff);
        Objection objection = models.objection(id, ruling.objectionId());
        model.rule(now());
        objection.rule(ruling.upheld(), ruling.text());
        return done(model, RoleModelAct.RULE, null, staff);
    }

    @Transactional
    RoleModelDetail confirm(UUID id, int version, StaffMember staff) {
        RoleModel model = details.findAt(id, version, staff);
        models.lockYear(model.year());
        int most = settings.number("publicity.role-models-per-year");
        if (models.confirmedIn(model.year()) >= most) {
            throw new Refusal(
                    PublicityCode.PUBLICITY_ROLE_MODEL_YEAR_FULL, model.year() + "", most);
        }
        model.confirm(models.objections(id), staff.id(), now());
        return done(model, RoleModelAct.CONFIRM, null, staff);
    }

    /**
     * @param coverage where publicity was made of the deeds
     */
    @Transactional
    RoleModelDetail promote(UUID id, int version, String coverage, StaffMember staff) {
        RoleModel model = details.findAt(id, version, staff);
        model.promote(now());
        return done(model, RoleModelAct.PROMOTE, coverage, staff);
    }

    @Transactional
    RoleModelDetail refuse(UUID id, int version, String reason, StaffMember staff) {
        RoleModel model = details.findAt(id, version, staff);
        model.refuse(now());
        return done(model, RoleModelAct.REFUSE, reason, staff);
    }

    @Transactional
    RoleModelDetail revoke(UUID id, int version, String reason, StaffMember staff) {
        RoleModel model = details.findAt(id, version, staff);
        model.revoke(now());
        return done(model, RoleModelAct.REVOKE, reason, staff);
    }

    private RoleModelDetail done(
            RoleModel model, RoleModelAct act, String note, StaffMember staff) {
        models.record(model.id(), act, staff.id(), Words.orNull(note), now());
        models.flush();
        return details.of(model, staff);
    }

    private Instant now() {
        return clock.instant();
    }
}
