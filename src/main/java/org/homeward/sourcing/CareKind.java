package org.homeward.sourcing;

import java.util.Locale;

/** What sort of care is looked for: visits by care workers, a bed, or help by neighbours. */
public enum CareKind {
    VISITS, BED, NEIGHBOURS;

    /** As decision {@code score-weights} says it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
