package org.homeward.capacity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What was said of places, which is only ever added to, and which places are kept for somebody. */
public interface CapacityRegister {

    void add(Figure figure);

    /** The figures that count on a day, by service and band. Nothing for a band of which nothing was said. */
    List<Counted> on(LocalDate day, Collection<String> services);

    /** The same for some bands alone. */
    default List<Counted> on(LocalDate day, Collection<String> services, Set<Band> bands) {
        return on(day, services).stream().filter(it -> bands.contains(it.figure().band())).toList();
    }

    /** Those of these services of which other figures or further reservations count from a day after the first, up to the last. */
    default Set<String> changing(LocalDate first, LocalDate last, Collection<String> services, Set<Band> bands) {
        return services.stream().filter(service -> bands.stream().flatMap(band -> changesAfter(first, service, band).stream())
                .anyMatch(day -> !day.isAfter(last))).collect(Collectors.toSet());
    }

    /** The days after this one from which other figures or further reservations count. */
    List<LocalDate> changesAfter(LocalDate day, String service, Band band);

    /** Whether this reservation is there already. */
    boolean isReserved(String service, Band band, String reference);

    void reserve(Reservation reservation);

    /** From that day on the provider counts them itself: what it says then frees what is kept. */
    void settle(String service, String reference, LocalDate countedFrom);

    /** @return whether there was anything to free */
    boolean free(String service, String reference, Instant at);

    /** A figure, with the places that are kept on that day. */
    record Counted(Figure figure, int reserved) {
    }

    /**
     * Places kept from a day on, until they are freed.
     *
     * @param reference says nothing about a person, for example {@code O-4T8Z2M}
     */
    record Reservation(String service, Band band, LocalDate from, int places, String reference, Instant madeAt, String by) {

        public Reservation {
            if (places < 1) {
                throw new IllegalArgumentException("At least one place is kept");
            }
        }
    }
}
