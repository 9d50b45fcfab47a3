package org.homeward.sourcing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.capacity.CareService;
import org.homeward.capacity.CareService.Gender;
import org.homeward.journey.London;
import org.homeward.sourcing.Fit.Area;
import org.homeward.sourcing.Fit.People;
import org.homeward.sourcing.Fit.Room;

/**
 * Compares services with what is looked for.
 *
 * @param council whose directory is looked through
 * @param first   the day wanted, or today where that has passed
 */
record Criteria(Wanted wanted, String council, LocalDate first) {

    /** So many days after the day wanted a start still counts. Local default. */
    static final int DAYS_LATER = 4;
    private static final int WEEK = 7;

    Fit of(CareService service, Room room) {
        return new Fit(service.isOpen(), wanted.kinds().contains(service.kind()), area(service), people(service),
                canStart(service) && worksAtTheTimes(service), room);
    }

    private Area area(CareService service) {
        return !service.council().equals(council) ? Area.ELSEWHERE
                : service.serves(wanted.district()) ? Area.SERVES : Area.SAME_COUNCIL;
    }

    private People people(CareService service) {
        var workers = service.workers();
        var all = Stream.of(wanted.careWorker().map(it -> has(workers.gender(), it)),
                wanted.language().map(it -> has(workers.languages(), it)),
                wanted.skills().stream().map(it -> has(workers.skills(), it)).reduce(Criteria::worse)).flatMap(Optional::stream).toList();
        return all.stream().reduce(People.YES, Criteria::worse);
    }

    private static People has(Gender there, Gender asked) {
        return asked == Gender.BOTH || asked == Gender.NOT_KNOWN || there == asked || there == Gender.BOTH ? People.YES
                : there == Gender.NOT_KNOWN ? People.NOT_KNOWN : People.NO;
    }

    /** A list that nobody has filled in says nothing. */
    private static People has(List<String> there, String asked) {
        return there.isEmpty() ? People.NOT_KNOWN : there.stream().anyMatch(asked::equalsIgnoreCase) ? People.YES : People.NO;
    }

    private static People worse(People one, People other) {
        return one == People.NO || other == People.NO ? People.NO : one == People.YES ? other : one;
    }

    /** Whether somebody new can begin with it on one of the days that count. */
    private boolean canStart(CareService service) {
        return IntStream.rangeClosed(0, DAYS_LATER).anyMatch(later -> canStart(service, later));
    }

    /**
     * Whether somebody new can begin with it so many days after the first. Visits come every day, so whoever has a day off cannot make
     * them; neighbours come when they can.
     */
    boolean canStart(CareService service, int later) {
        return switch (wanted.care()) {
            case VISITS -> service.opening().days().size() == WEEK;
            case NEIGHBOURS -> service.opening().days().contains(first.plusDays(later).getDayOfWeek());
            case BED -> service.arrival().days().contains(first.plusDays(later).getDayOfWeek()) && (later > 0 || isInTime(service));
        };
    }

    private boolean isInTime(CareService service) {
        var from = wanted.startFrom().atZone(London.ZONE);
        var at = from.toLocalDate().equals(first) ? from.toLocalTime() : LocalTime.MIN;
        return service.arrival().latest().filter(at::isAfter).isEmpty();
    }

    private boolean worksAtTheTimes(CareService service) {
        var opening = service.opening();
        return opening.from().isEmpty() || wanted.bands().stream()
                .allMatch(band -> band.isBeds() || band.meets(opening.from().get(), opening.to().get()));
    }
}
