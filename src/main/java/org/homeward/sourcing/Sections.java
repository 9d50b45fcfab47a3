package org.homeward.sourcing;

import java.util.Locale;

/** Says who wrote the part of the assessment that a provider asks about. */
final class Sections {

    private Sections() {
    }

    /** Example: {@code Social care}. */
    static String inWords(String section) {
        var words = section.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** Example: {@code therapists} for {@code therapy}; whatever nobody in particular wrote is answered by the brokers. */
    static String author(String section) {
        return switch (section) {
            case "needs", "medicines" -> "ward-staff";
            case "therapy", "equipment" -> "therapists";
            case "social-care" -> "social-workers";
            default -> "brokerage-officers";
        };
    }
}
