package org.homeward.carepackage;

import java.util.Set;
import org.homeward.tasks.WhenAnswered;

/**
 * Has held care follow the plan: another day or hour of leaving makes another visit the next one. A review is news of the stay anyway,
 * and whoever calls a leaving off tells it.
 */
public final class LookAgainAtHolds implements WhenAnswered {

    private static final Set<String> PLANS = Set.of("set-expected-discharge", "book-transport");

    private final HoldProcess process;

    public LookAgainAtHolds(HoldProcess process) {
        this.process = process;
    }

    @Override
    public boolean follows(String form) {
        return PLANS.contains(form);
    }

    @Override
    public void answered(Sheet sheet) {
        process.newsOf(sheet.journey());
    }
}
