package org.chengsheng.voice.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.category.Categories;
import org.chengsheng.voice.category.Category;
import org.chengsheng.voice.handling.TicketSight;
import org.chengsheng.voice.ticket.Ticket;

/** The templates that fit a ticket, each with this ticket's data in place. */
@ApplicationScoped
public class FillTemplates {

    private static final int MOST = 30;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA).withZone(WorkingCalendar.ZONE);

    private final ReplyTemplates templates;
    private final TicketSight sight;
    private final Categories categories;
    private final Directory directory;
    private final Settings settings;
    private final Clock clock;

    FillTemplates(
            ReplyTemplates templates,
            TicketSight sight,
            Categories categories,
            Directory directory,
            Settings settings,
            Clock clock) {
        this.templates = templates;
        this.sight = sight;
        this.categories = categories;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A template as it would be inserted.
     *
     * @param missing variables this ticket has nothing for; they still stand in the text
     */
    record FittingTemplate(UUID id, String title, String text, List<String> missing) {}

    @Transactional
    List<FittingTemplate> of(String number, StaffMember staff) {
        Ticket ticket = sight.find(number, staff);
        Map<Variable, String> values = values(ticket);
        return templates.of(staff.unitId(), KeepTemplates.MOST).stream()
                .filter(template -> template.fits(ticket))
                // A word that was a variable once: such a template waits for its keeper.
                .filter(template -> template.text().unknown().isEmpty())
                .sorted(Comparator.comparingInt(template -> -template.closeness()))
                .limit(MOST)
                .map(
                        template -> {
                            TemplateText.Filled filled = template.text().fill(values);
                            return new FittingTemplate(
                                    template.id(),
                                    template.title(),
                                    filled.text(),
                                    filled.missing());
                        })
                .toList();
    }

    /** Refuses a text with words between braces that are no variable. */
    public static void requireKnown(String text) {
        new TemplateText(text).requireKnown();
    }

    /** The text with this ticket's data in place; refuses one this ticket has not all for. */
    public String whole(String text, String number, StaffMember staff) {
        TemplateText.Filled filled = new TemplateText(text).fill(values(sight.find(number, staff)));
        if (!filled.missing().isEmpty()) {
            throw new Refusal(
                    VoiceCode.VOICE_TEMPLATE_VARIABLE_MISSING,
                    TemplateText.inBraces(filled.missing()));
        }
        return filled.text();
    }

    private Map<Variable, String> values(Ticket ticket) {
        Set<UUID> ids =
                Stream.of(ticket.leadUnitId(), ticket.handlerId())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        Map<UUID, String> names = directory.namesOf(ids);
        Map<Variable, String> values = new EnumMap<>(Variable.class);
        values.put(Variable.NUMBER, ticket.number());
        values.put(Variable.KIND, Messages.label(ticket.kind()));
        values.put(Variable.MATTER, ticket.summary());
        values.put(
                Variable.CATEGORY,
                categories.find(ticket.categoryCode()).map(Category::name).orElse(null));
        values.put(Variable.PLACE, ticket.place() == null ? null : ticket.place().address());
        values.put(Variable.UNIT, names.get(ticket.leadUnitId()));
        values.put(Variable.HANDLER, names.get(ticket.handlerId()));
        values.put(Variable.SUBMITTED_ON, day(ticket.submittedAt()));
        values.put(Variable.ACCEPTED_ON, day(ticket.acceptedAt()));
        values.put(Variable.PROMISED_ON, day(ticket.promisedAt()));
        values.put(Variable.DUE_ON, day(ticket.dueAt()));
        values.put(Variable.TODAY, day(clock.instant()));
        values.put(Variable.BUREAU, settings.text("bureau.name"));
        values.put(Variable.HOTLINE, settings.text("bureau.hotline"));
        return values;
    }

    private static String day(Instant moment) {
        return moment == null ? null : DAY.format(moment);
    }
}
