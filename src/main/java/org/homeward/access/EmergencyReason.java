package org.homeward.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The reasons for which somebody without a relationship may open a record. One of them is chosen, and explained. */
public enum EmergencyReason {
    EMERGENCY_CARE("I care for the person now, and it cannot wait"),
    ARRIVED_HERE("The person has come to us, and nobody has referred them yet"),
    ASKED_FOR_HELP("The person or a carer asks for help now, and I have to know more to give it"),
    RISK_OF_HARM("Somebody may come to harm"),
    COVERING("I cover for a colleague, and the work cannot wait");

    private final String words;

    EmergencyReason(String words) {
        this.words = words;
    }

    /** The word used in tables. Example: {@code emergency-care}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }

    public static Optional<EmergencyReason> of(String key) {
        return Arrays.stream(values()).filter(reason -> reason.key().equals(key)).findFirst();
    }
}
