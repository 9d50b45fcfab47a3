package org.homeward.carepackage;

import java.util.Objects;

/**
 * What counts for one hold, fixed when it begins: the table's answer, and before it what the contract says.
 *
 * @param startsWhen      with the next visit, or now
 * @param slotHeldDays    how many days the provider keeps the times, the day of the hold not counted
 * @param retainerPercent what is paid on meanwhile, 0 to 100
 * @param noticeHours     for how many hours after it was told a hold saves nothing yet
 * @param whenSlotEnds    whether the package lapses then, or somebody looks
 */
public record HoldTerms(StartsWhen startsWhen, int slotHeldDays, int retainerPercent, int noticeHours,
                        WhenSlotEnds whenSlotEnds) {

    public HoldTerms {
        Objects.requireNonNull(startsWhen);
        Objects.requireNonNull(whenSlotEnds);
        if (slotHeldDays < 0 || noticeHours < 0 || retainerPercent < 0 || retainerPercent > 100) {
            throw new IllegalArgumentException("Days, hours and per cent of a hold are not negative, and at most 100 per cent");
        }
    }

    /** From when the provider does not come. */
    public enum StartsWhen { NEXT_VISIT, NOW }

    /** What happens on the day after the last on which the times are kept. */
    public enum WhenSlotEnds { LAPSE, REVIEW }
}
