package org.homeward.carepackage;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a contract says about holds from a day on. What it leaves open is said by decision {@code care-package-hold-policy}.
 *
 * @param council         whose contract it is
 * @param contract        its reference, for example {@code HC-2026}
 * @param noticeHours     for how many hours after it was told a hold saves nothing yet
 * @param retainerPercent what is paid on while on hold, 0 to 100
 * @param slotHeldDays    how many days the provider keeps the times
 */
public record ContractTerms(String council, String contract, LocalDate from, Optional<Integer> noticeHours,
                            Optional<Integer> retainerPercent, Optional<Integer> slotHeldDays) {

    public ContractTerms {
        Objects.requireNonNull(council);
        Objects.requireNonNull(contract);
        Objects.requireNonNull(from);
        between(noticeHours, 24 * 28, "the notice is between 0 and 672 hours");
        between(retainerPercent, 100, "the retainer is between 0 and 100 per cent");
        between(slotHeldDays, 366, "the times are kept for 0 to 366 days");
    }

    private static void between(Optional<Integer> value, int most, String otherwise) {
        if (value.filter(it -> it < 0 || it > most).isPresent()) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
