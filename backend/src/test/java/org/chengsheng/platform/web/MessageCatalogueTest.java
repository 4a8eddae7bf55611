package org.chengsheng.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No text a person reads is missing, and none is left over. */
class MessageCatalogueTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.chengsheng");

    /** Enums whose words people read; {@link Messages#label} looks them up. */
    private static final List<String> LABELLED =
            List.of(
                    "org.chengsheng.voice.ticket.TicketKind",
                    "org.chengsheng.voice.ticket.TicketState",
                    "org.chengsheng.voice.ticket.TicketSource",
                    "org.chengsheng.voice.template.Variable",
                    "org.chengsheng.voice.ticket.Outcome",
                    "org.chengsheng.voice.ticket.RatingReason",
                    "org.chengsheng.voice.ticket.ConductReason",
                    "org.chengsheng.voice.ticket.Route",
                    "org.chengsheng.voice.ticket.Act",
                    "org.chengsheng.voice.ticket.Awaiting",
                    "org.chengsheng.voice.ticket.DeclineReason",
                    "org.chengsheng.voice.ticket.Suspending$Reason",
                    "org.chengsheng.voice.ticket.Supervising$Trigger",
                    "org.chengsheng.voice.handling.TicketFilter$Queue",
                    "org.chengsheng.voice.handling.TicketRow$DueState",
                    "org.chengsheng.voice.export.ListColumn",
                    "org.chengsheng.voice.export.LedgerHeading",
                    "org.chengsheng.voice.export.ExportOrder$Content",
                    "org.chengsheng.publicity.activity.ActivityKind",
                    "org.chengsheng.publicity.activity.ActivityState",
                    "org.chengsheng.publicity.activity.ActivityAct",
                    "org.chengsheng.publicity.activity.ApprovalPolicy$ApprovalLevel",
                    "org.chengsheng.publicity.activity.ActivityPlan$AttachmentKind",
                    "org.chengsheng.publicity.evaluation.Findings$Engagement",
                    "org.chengsheng.publicity.activity.BudgetItem$BudgetKind",
                    "org.chengsheng.publicity.activity.ActivityPlan$ItemKind",
                    "org.chengsheng.publicity.review.ReviewMeasure",
                    "org.chengsheng.publicity.asset.AssetKind",
                    "org.chengsheng.publicity.asset.LocationKind",
                    "org.chengsheng.publicity.asset.AssetState",
                    "org.chengsheng.publicity.material.MaterialKind",
                    "org.chengsheng.publicity.praise.PraiseKind",
                    "org.chengsheng.org.network.PostKind",
                    "org.chengsheng.org.network.CoverageGap",
                    "org.chengsheng.publicity.plan.TargetPeriod",
                    "org.chengsheng.publicity.plan.Light");

    /** Steps inside the bureau that a citizen's timeline leaves out. */
    private static final Set<String> NOT_FOR_CITIZENS =
            Set.of(
                    "PROPOSE_DECLINE",
                    "REFUSE_DECLINE",
                    "ASK_RETURN",
                    "REFUSE_RETURN",
                    "ANSWER_CO_UNIT",
                    "ASK_EXTENSION",
                    "ENDORSE_EXTENSION",
                    "REFUSE_EXTENSION",
                    "ASK_SUSPENSION",
                    "REFUSE_SUSPENSION",
                    "APPROVE_RESULT",
                    "ANSWER_SUPERVISION",
                    "LIST_IN_BULLETIN",
                    "NOTE_BY_LEADER",
                    "MARK_ACCUSED",
                    "UNTIE",
                    "REROUTE",
                    "UNDO_IMPORT");

    private static final String VALIDATORS_OWN = "jakarta.";
    private static final Pattern MESSAGE_KEY = Pattern.compile("\\{([a-zA-Z.]+)}");

    @Test
    void everyRefusalHasATitleAndADetailAndNoTextIsLeftOver() throws IOException {
        Set<String> expected =
                CLASSES.stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(RefusalCode.class))
                        .flatMap(MessageCatalogueTest::constants)
                        .flatMap(code -> Stream.of(code + ".title", code + ".detail"))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertFalse(expected.isEmpty());
        assertEquals(expected, keys("/messages/problems.properties"));
    }

    @Test
    void everyLabelledConstantHasAWord() throws IOException {
        Set<String> known = keys("/messages/labels.properties");

        for (String name : LABELLED) {
            JavaClass type = CLASSES.get(name);
            Set<String> expected =
                    constants(type)
                            .map(constant -> type.getSimpleName() + "." + constant)
                            .collect(Collectors.toCollection(TreeSet::new));
            Set<String> present =
                    known.stream()
                            .filter(key -> key.startsWith(type.getSimpleName() + "."))
                            .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(expected, present);
        }
    }

    @Test
    void everyActOfACitizensTimelineHasASentence() throws IOException {
        Set<String> known = keys("/messages/labels.properties");

        List<String> missing =
                constants(CLASSES.get("org.chengsheng.voice.ticket.Act"))
                        .filter(act -> !NOT_FOR_CITIZENS.contains(act))
                        .filter(act -> !known.contains("citizen." + act))
                        .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void everyKeyOfAValidationAnnotationHasASentenceAndNoSentenceIsLeftOver() throws IOException {
        Set<String> used = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            type.getFields()
                    .forEach(
                            field ->
                                    field.getAnnotations()
                                            .forEach(a -> read(a.getProperties(), used)));
            type.getCodeUnits()
                    .forEach(
                            unit ->
                                    unit.getParameterAnnotations()
                                            .forEach(
                                                    list ->
                                                            list.forEach(
                                                                    a ->
                                                                            read(
                                                                                    a
                                                                                            .getProperties(),
                                                                                    used))));
        }

        assertTrue(used.size() > 10, used.toString());
        Set<String> ours = keys("/ValidationMessages.properties");
        // Sentences that replace the validator's own are used wherever nothing else is said.
        ours.removeIf(key -> key.startsWith(VALIDATORS_OWN));
        assertEquals(used, ours);
    }

    @Test
    void noSentenceIsBlankAndQuotesAreDoubled() throws IOException {
        for (String file :
                List.of(
                        "/messages/problems.properties",
                        "/messages/labels.properties",
                        "/ValidationMessages.properties")) {
            Properties texts = load(file);
            texts.forEach((key, text) -> assertFalse(((String) text).isBlank(), key.toString()));
            texts.forEach(
                    (key, text) ->
                            assertFalse(
                                    ((String) text).replace("''", "").contains("'"),
                                    key + ": a single quote hides the rest of the sentence"));
        }
    }

    private static void read(Map<String, Object> properties, Set<String> used) {
        if (properties.get("message") instanceof String message) {
            Matcher key = MESSAGE_KEY.matcher(message);
            while (key.find()) {
                if (!key.group(1).startsWith(VALIDATORS_OWN)) {
                    used.add(key.group(1));
                }
            }
        }
    }

    private static Stream<String> constants(JavaClass type) {
        return Arrays.stream(type.reflect().getEnumConstants()).map(c -> ((Enum<?>) c).name());
    }

    private static Set<String> keys(String file) throws IOException {
        return new TreeSet<>(load(file).stringPropertyNames());
    }

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = MessageCatalogueTest.class.getResourceAsStream(file)) {
            assertNotNull(stream, file);
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            properties.load(reader);
        }
        return properties;
    }
}
