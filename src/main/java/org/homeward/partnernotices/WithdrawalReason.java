package org.homeward.partnernotices;

import java.util.Objects;
import java.util.Optional;

/**
 * Why a notice is taken back, by a code of list {@code withdrawal-reason}.
 *
 * @param code 01 to 13 in the product's list; a later version may have more
 * @param text in the writer's own words; 13 needs it
 */
public record WithdrawalReason(String code, Optional<String> text) {

    public static final String LIST = "withdrawal-reason";
    static final int LONGEST_TEXT = 500;
    private static final String OTHER = "13";

    /** Agreed Pathway 0: nobody has to assess. */
    public static final WithdrawalReason NO_ASSESSMENT_NEEDED = of("01");
    public static final WithdrawalReason NHS_CONTINUING_HEALTHCARE = of("02");
    public static final WithdrawalReason OTHER_COUNCIL = of("06");
    /** The person meets the criteria to reside again. */
    public static final WithdrawalReason CONDITION_DETERIORATED = of("07");
    public static final WithdrawalReason DIED = of("08");
    public static final WithdrawalReason SELF_DISCHARGED = of("10");
    /** The admission was recorded in error. */
    public static final WithdrawalReason SENT_IN_ERROR = of("12");

    public WithdrawalReason {
        Objects.requireNonNull(code);
        text = text.map(String::strip).filter(words -> !words.isEmpty());
        if (code.equals(OTHER) && text.isEmpty()) {
            throw new IllegalArgumentException("Say in your own words why, because the reason is “Other”.");
        }
        if (text.filter(words -> words.length() > LONGEST_TEXT).isPresent()) {
            throw new IllegalArgumentException("Write no more than " + LONGEST_TEXT + " characters.");
        }
    }

    private static WithdrawalReason of(String code) {
        return new WithdrawalReason(code, Optional.empty());
    }

    /** Why a journey that has ended so takes back what was asked; empty where the council still has to know of it. */
    static Optional<WithdrawalReason> ofOutcome(String outcome) {
        return switch (outcome) {
            case "died" -> Optional.of(DIED);
            case "self-discharged" -> Optional.of(SELF_DISCHARGED);
            case "recorded-in-error" -> Optional.of(SENT_IN_ERROR);
            case "other-hospital" -> Optional.of(new WithdrawalReason(OTHER, Optional.of("The person was moved to another hospital.")));
            default -> Optional.empty();
        };
    }
}
