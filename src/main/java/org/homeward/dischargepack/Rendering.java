package org.homeward.dischargepack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One of the four papers that are made of one record. What each holds stands in {@code dischargepack/purpose.csv}. */
public enum Rendering {
    /** For whoever gives the care. */
    CARE_PROVIDER("For the care provider", "What you have to know to care for this person. Medicines are those of the letter that goes with them."),
    /** For the person and whom they name, in large print. */
    PERSON("For you and your family", "Keep this paper where you can find it. It says who comes, who pays, and whom to call."),
    /** For the practice and whoever visits from the community team. */
    GP_COMMUNITY("For the GP and the community team", "What changed in hospital, and what comes next. The medical letter goes on its own."),
    /** For whoever buys the care. */
    BROKER("For the broker", "What was agreed, with whom, and who pays. It holds nothing of the person’s health.");

    private final String title;
    private final String purpose;

    Rendering(String title, String purpose) {
        this.title = title;
        this.purpose = purpose;
    }

    /** As it stands in tables and addresses. Example: {@code gp-community}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Rendering> of(String key) {
        return Arrays.stream(values()).filter(rendering -> rendering.key().equals(key)).findFirst();
    }

    public String title() {
        return title;
    }

    public String purpose() {
        return purpose;
    }

    /** People who see less read it as well. */
    public boolean isInLargePrint() {
        return this == PERSON;
    }
}
