package org.homeward.capacity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.capacity.CapacityRegister.Counted;
import org.homeward.capacity.CapacityRegister.Reservation;
import org.homeward.journey.UseCase;

/** Keeps places for somebody until they are counted as taken or freed. Of many who want the last place at one moment, one gets it. */
@UseCase
public class ReserveCapacity {

    private final CareServices services;
    private final CapacityRegister register;
    private final Clock clock;

    public ReserveCapacity(CareServices services, CapacityRegister register, Clock clock) {
        this.services = services;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Keeps places from a day on. The same reference twice keeps them once.
     *
     * @param by user or process
     * @return false where not so many are free on that day and every day after it, or nobody new is taken
     */
    public boolean reserve(String service, Band band, LocalDate from, int places, String reference, String by) {
        var open = services.take(service).filter(CareService::isOpen);
        if (open.isEmpty()) {
            return false;
        }
        if (register.isReserved(service, band, reference)) {
            return true;
        }
        var isFree = Stream.concat(Stream.of(from), register.changesAfter(from, service, band).stream())
                .allMatch(day -> free(service, band, day) >= places);
        if (isFree) {
            register.reserve(new Reservation(service, band, from, places, reference, clock.instant(), by));
        }
        return isFree;
    }

    /** Somebody comes on that day; what the provider says of its places from then on counts them already. */
    public void settle(String service, String reference, LocalDate comes) {
        register.settle(service, reference, comes);
    }

    /** Gives them back: the person does not come, or the provider counts them as taken itself. @return whether any were kept */
    public boolean free(String service, String reference) {
        services.take(service);
        return register.free(service, reference, clock.instant());
    }

    private int free(String service, Band band, LocalDate day) {
        return register.on(day, List.of(service)).stream().filter(it -> it.figure().band() == band).mapToInt(ReserveCapacity::free)
                .findFirst().orElse(0);
    }

    private static int free(Counted it) {
        return it.figure().accepting() ? it.figure().capacity() - it.figure().occupied() - it.reserved() : 0;
    }
}
