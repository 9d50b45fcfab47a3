package org.homeward.capacity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;
import org.homeward.capacity.CapacityRegister.Counted;

/**
 * How many places were free at the end of a week, as providers had said it by then; of the week that goes on, today.
 *
 * @param monday the first day of the week
 * @param isKnown whether anything had been said by then
 * @param visits in all times of the day together
 * @param beds   of all types together
 */
public record FreeByWeek(LocalDate monday, boolean isKnown, int visits, int beds) {

    private static final int TO_SUNDAY = 6;

    public static FreeByWeek of(CapacityRegister register, Collection<CareService> services, LocalDate monday, LocalDate today) {
        var sunday = monday.plusDays(TO_SUNDAY);
        var said = register.on(sunday.isAfter(today) ? today : sunday, services.stream().map(CareService::ref).toList());
        return new FreeByWeek(monday, !said.isEmpty(), free(said, it -> !it.isBeds()), free(said, Band::isBeds));
    }

    private static int free(Collection<Counted> said, Predicate<Band> of) {
        return said.stream().map(Counted::figure).filter(it -> of.test(it.band()) && it.accepting())
                .mapToInt(it -> it.capacity() - it.occupied()).sum();
    }
}
