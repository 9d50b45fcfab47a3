package org.homeward.duties;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What can call for something beside the way home, with the message that starts it and the answer that says so. Two kinds
 * concern the whole stay and begin once for a journey; the others are each about one decision or one concern, so a new one
 * may begin when the last has ended.
 */
public enum DutyKind {

    /** Duty to refer: Housing Act 1996, section 213B, by the Homelessness Reduction Act 2017. */
    HOMELESSNESS("homelessness.riskFound", "homelessOrAtRisk", "yes", true, "The person is homeless or at risk of it."),
    /** Mental Capacity Act 2005: a person is assumed to have capacity until it is shown for this decision. */
    CAPACITY("capacity.doubted", "capacityDoubted", "yes", false,
            "There is doubt whether the person can make this decision."),
    CHOICE("choice.refused", "personAgrees", "no", false, "The person or their family does not agree with the plan."),
    /** Care Act 2014, section 42. */
    SAFEGUARDING("safeguarding.raised", "safeguardingConcern", "yes", false, "A safeguarding concern was raised."),
    /** National Framework for NHS Continuing Healthcare. */
    CONTINUING_HEALTHCARE("continuingHealthcare.indicated", "healthcareNeedIndicated", "yes", true,
            "The person may have a primary health need.");

    private final String message;
    private final String question;
    private final String answer;
    private final boolean onceForAJourney;
    private final String sentence;

    DutyKind(String message, String question, String answer, boolean onceForAJourney, String sentence) {
        this.message = message;
        this.question = question;
        this.answer = answer;
        this.onceForAJourney = onceForAJourney;
        this.sentence = sentence;
    }

    /** The message that starts its process. */
    public String message() {
        return message;
    }

    boolean isOnceForAJourney() {
        return onceForAJourney;
    }

    /** Whether the profession that asked leads it; a checklist, say, is for a trained practitioner, whoever saw the need. */
    boolean isLedByWhoAsked() {
        return this == CAPACITY;
    }

    String sentence() {
        return sentence;
    }

    /** The word used in our tables. Example: {@code continuing-healthcare}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DutyKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** Whether a sheet of answers calls for it. What is not known or not asked never does. */
    boolean isCalledForBy(Map<String, Object> answers) {
        return answer.equals(answers.get(question));
    }
}
