package org.homeward.capacity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.carepackage.CarePackage;
import org.homeward.carepackage.CarePackages;
import org.homeward.carepackage.Hold;
import org.homeward.carepackage.Holds;
import org.homeward.carepackage.PackageState;
import org.homeward.carepackage.VisitSlot;
import org.homeward.journey.London;

/**
 * Works out which visits are set free by holds and by care that has ended or lapsed since the provider has said how many places are
 * taken; what was so before is in its figure. With the first visit after a hold they are taken back. A package is counted with the
 * one open service of its provider, council and kind; where there are several, with none, because nobody knows with which.
 */
public final class FreedVisits {

    private final CarePackages packages;
    private final Holds holds;

    public FreedVisits(CarePackages packages, Holds holds) {
        this.packages = packages;
        this.holds = holds;
    }

    /** By the figures that count on that day. */
    Map<Figure, Freed> since(Collection<Figure> figures, Map<String, CareService> services, LocalDate day) {
        var whose = services.values().stream().filter(CareService::isOpen).collect(Collectors.groupingBy(FreedVisits::key));
        var care = services.values().stream().map(CareService::council).distinct().flatMap(council -> packages.ofCouncil(council).stream())
                .collect(Collectors.groupingBy(it -> List.of(it.council(), it.provider(), it.type())));
        var newest = new HashMap<CarePackage, List<Hold>>();
        return figures.stream().filter(it -> whose.getOrDefault(key(services.get(it.service())), List.of()).size() == 1)
                .collect(Collectors.toMap(Function.identity(), figure -> care.getOrDefault(key(services.get(figure.service())), List.of())
                        .stream().map(it -> freed(it, newest.computeIfAbsent(it, this::hold), figure, day)).reduce(Freed.NONE, Freed::plus)));
    }

    private static List<String> key(CareService service) {
        return List.of(service.council(), service.organisation(), service.kind());
    }

    private List<Hold> hold(CarePackage it) {
        return it.state() == PackageState.ON_HOLD || it.state() == PackageState.LAPSED ? holds.newest(it.id()).stream().toList() : List.of();
    }

    private static Freed freed(CarePackage it, List<Hold> hold, Figure figure, LocalDate day) {
        var held = hold.stream().anyMatch(one -> it.state() == PackageState.ON_HOLD && isAway(one, figure.saidAt(), day));
        var gone = hold.stream().anyMatch(one -> it.state() == PackageState.LAPSED && one.toldAt().isAfter(figure.saidAt()))
                || !it.wasCalledOff() && it.end().filter(end -> end.isBefore(day) && !end.isBefore(London.day(figure.saidAt()))).isPresent();
        return held || gone ? it.termsOn(day).visits().slots().stream()
                .filter(slot -> slot.days().contains(day.getDayOfWeek()) && Band.at(slot.from()) == figure.band())
                .map(slot -> visits(slot, gone)).reduce(Freed.NONE, Freed::plus) : Freed.NONE;
    }

    private static boolean isAway(Hold hold, Instant said, LocalDate day) {
        return hold.isOpen() && hold.toldAt().isAfter(said) && !London.day(hold.from()).isAfter(day)
                && hold.firstVisitAt().filter(first -> !London.day(first).isAfter(day)).isEmpty();
    }

    private static Freed visits(VisitSlot slot, boolean forGood) {
        return new Freed(forGood ? 0 : slot.staff(), forGood ? slot.staff() : 0, slot.minutes() * slot.staff());
    }
}
