package org.homeward.sourcing;

/** Says who wrote the part of the assessment that a provider asks about. */
final class Sections {

    private Sections() {
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
