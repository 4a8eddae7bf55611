package org.chengsheng.voice.template;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.ticket.ReplyPolicy;

/** The text of a template: what it leaves open, what must not stand in it, what becomes of it. */
record TemplateText(String body) {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]{0,40})}");

    private static final Set<ReplyPolicy.Kind> PERSONAL =
            Set.of(
                    ReplyPolicy.Kind.FOREIGN_PHONE,
                    ReplyPolicy.Kind.FOREIGN_NAME,
                    ReplyPolicy.Kind.NAME_IN_TEXT);

    /**
     * A text with the data of one ticket in place.
     *
     * @param missing words of the variables this ticket has nothing for; they stand in the text
     */
    record Filled(String text, List<String> missing) {}

    /** Words between braces that are no variable. */
    List<String> unknown() {
        return words().stream().filter(word -> Variable.named(word).isEmpty()).toList();
    }

    /** Refuses what must not be kept: unknown variables, and a person's name or phone. */
    void require(Set<String> ownPhones) {
        requireKnown();
        ReplyPolicy.check(
                        body,
                        new ReplyPolicy.Background(
                                Contact.NONE, ownPhones, List.of(), Integer.MAX_VALUE))
                .stream()
                .filter(finding -> PERSONAL.contains(finding.kind()))
                .findFirst()
                .ifPresent(
                        finding -> {
                            throw new Refusal(VoiceCode.VOICE_TEMPLATE_PERSONAL, finding.detail());
                        });
    }

    void requireKnown() {
        if (!unknown().isEmpty()) {
            throw new Refusal(
                    VoiceCode.VOICE_TEMPLATE_VARIABLE_UNKNOWN,
                    inBraces(unknown()),
                    inBraces(Arrays.stream(Variable.values()).map(Variable::word).toList()));
        }
    }

    /** Puts the values in; one that is absent keeps its braces, which no reply may be sent with. */
    Filled fill(Map<Variable, String> values) {
        Set<String> missing = new LinkedHashSet<>();
        String text =
                BRACES.matcher(body)
                        .replaceAll(
                                found -> {
                                    String value =
                                            Variable.named(found.group(1))
                                                    .map(values::get)
                                                    .orElse(null);
                                    if (value == null) {
                                        missing.add(found.group(1));
                                        return Matcher.quoteReplacement(found.group());
                                    }
                                    return Matcher.quoteReplacement(value);
                                });
        return new Filled(text, List.copyOf(missing));
    }

    private Set<String> words() {
        return BRACES.matcher(body)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String inBraces(List<String> words) {
        return words.stream().map(word -> "{" + word + "}").collect(Collectors.joining(" "));
    }
}
