package org.chengsheng.voice.ticket;

import java.util.function.ToIntFunction;

/** The numbers of domain.md 3.3 an administrator may change. */
public final class TicketRules {

    /** One number: its key among the settings and the DEFAULT it is seeded with. */
    public enum Rule {
        SUPPLEMENT_MOST("voice.supplement-most", 2),
        SUPPLEMENT_DAYS("voice.supplement-days", 5),
        OBJECTION_DAYS("voice.objection-days", 15),
        MERGE_METRES("voice.merge-metres", 100),
        MERGE_HOURS("voice.merge-hours", 72),
        NOT_FOUND_PHOTOS("voice.not-found-photos", 2),
        COMPLAINT_HARD_DAYS("voice.complaint-hard-days", 15),
        ACCEPT_URGENT_MINUTES("voice.accept-urgent-minutes", 30),
        VERIFY_HOURS("voice.verify-hours", 4),
        DISPATCH_MINUTES("voice.dispatch-minutes", 210),
        DISPATCH_URGENT_MINUTES("voice.dispatch-urgent-minutes", 30),
        DISPATCH_BY_CATALOGUE("voice.dispatch-by-catalogue", 0),
        SIGN_HOURS("voice.sign-hours", 4),
        SIGN_URGENT_MINUTES("voice.sign-urgent-minutes", 30),
        URGENT_RESPONSE_MINUTES("voice.urgent-response-minutes", 120),
        RETURN_DAYS("voice.return-days", 1),
        DECISION_MINUTES("voice.decision-minutes", 210),
        EXTENSION_AHEAD_DAYS("voice.extension-ahead-days", 1),
        EXTENSION_MOST("voice.extension-most", 2),
        SUSPENSION_DAYS("voice.suspension-days", 30),
        REVIEW_MINUTES("voice.review-minutes", 210),
        CHECK_HOURS("voice.check-hours", 4),
        REVISIT_DAYS("voice.revisit-days", 3),
        REVISIT_TRIES("voice.revisit-tries", 3),
        CO_UNIT_PERCENT("voice.co-unit-percent", 50),
        REWORK_PERCENT("voice.rework-percent", 50),
        REWORK_LEAST_DAYS("voice.rework-least-days", 2),
        REWORK_AUTOMATIC("voice.rework-automatic", 1),
        URGE_DAYS("voice.urge-days", 2),
        URGE_PERCENT("voice.urge-percent", 75),
        URGE_BEFORE_DAYS("voice.urge-before-days", 1),
        URGE_AFTER_DAYS("voice.urge-after-days", 1),
        SUPERVISE_OVERDUE_DAYS("voice.supervise-overdue-days", 3),
        SUPERVISE_SIMILAR("voice.supervise-similar", 3),
        SUPERVISE_SIMILAR_DAYS("voice.supervise-similar-days", 30),
        SUPERVISE_REWORK_FAILED("voice.supervise-rework-failed", 1),
        SUPERVISE_ANSWER_DAYS("voice.supervise-answer-days", 2),
        BULLETIN_DAYS("voice.bulletin-days", 5),
        REOPEN_DAYS("voice.reopen-days", 30);

        private final String key;
        private final int seeded;

        Rule(String key, int seeded) {
            this.key = key;
            this.seeded = seeded;
        }

        public String key() {
            return key;
        }

        public int seeded() {
            return seeded;
        }
    }

    /** The numbers as seeded. */
    public static final TicketRules SEEDED = new TicketRules(Rule::seeded);

    private final ToIntFunction<Rule> numbers;

    public TicketRules(ToIntFunction<Rule> numbers) {
        this.numbers = numbers;
    }

    public int number(Rule rule) {
        return numbers.applyAsInt(rule);
    }
}
