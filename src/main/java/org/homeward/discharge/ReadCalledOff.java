package org.homeward.discharge;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.Viewer;
import org.homeward.access.Ward;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.tasks.CodeLists;

/** Shows leavings that did not happen: of one person, and by ward and reason to whoever learns from failed discharges; that names nobody. */
public final class ReadCalledOff {

    private static final String NOT_SAID = "Nobody has said why";

    private final CalledOffLeavings calledOff;
    private final CodeLists lists;
    private final Directory directory;
    private final Audit audit;
    private final Clock clock;

    public ReadCalledOff(CalledOffLeavings calledOff, CodeLists lists, Directory directory, Audit audit, Clock clock) {
        this.calledOff = calledOff;
        this.lists = lists;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest first; who read it, and of which journeys, is kept. @param screen what they are shown, in words */
    public List<Line> of(Viewer viewer, int days, String screen) {
        var since = London.day(clock.instant()).minus(Period.ofDays(days)).atStartOfDay(London.ZONE).toInstant();
        var found = calledOff.since(since, ReadFailedDischarges.organisations(viewer));
        audit.read(viewer, screen, found.stream().map(CalledOffLeaving::journey).toList());
        return found.stream().map(this::line).toList();
    }

    /** By ward and reason, the most frequent of a ward first. */
    public static List<Figure> figures(List<Line> lines) {
        Map<String, List<Line>> byWard = lines.stream().collect(Collectors.groupingBy(Line::ward, TreeMap::new, Collectors.toList()));
        return byWard.values().stream().flatMap(ofWard -> ofWard.stream().collect(Collectors.groupingBy(Line::reason, TreeMap::new, Collectors.toList()))
                .values().stream().map(Figure::of).sorted(Comparator.comparing(Figure::number).reversed())).toList();
    }

    /** The newest of one person; empty where their leaving was never called off. */
    public Optional<Shown> newest(JourneyId journey) {
        return calledOff.newest(journey).map(it -> new Shown(it.at(), it.hadLeft(), reason(it), it.why().flatMap(WhyCalledOff::words),
                it.why().flatMap(WhyCalledOff::newDay), it.why().map(WhyCalledOff::byWhom).flatMap(directory::member).map(member -> member.name())));
    }

    private Line line(CalledOffLeaving it) {
        return new Line(it.journey(), London.day(it.at()), it.ward().flatMap(directory::ward).map(Ward::name).orElse("not known"), reason(it),
                it.hadLeft(), it.why().flatMap(WhyCalledOff::newDay));
    }

    private String reason(CalledOffLeaving it) {
        return it.why().map(why -> lists.find(WhyCalledOff.LIST).flatMap(list -> list.labelOn(why.reason(), London.day(it.at())))
                .orElse(why.reason())).orElse(NOT_SAID);
    }

    /**
     * One of them.
     *
     * @param hadLeft whether they had left and came straight back
     */
    public record Line(JourneyId journey, LocalDate on, String ward, String reason, boolean hadLeft, Optional<LocalDate> newDay) {
    }

    /** How often on one ward for one reason. @param hadLeft how many of these had left and came straight back */
    public record Figure(String ward, String reason, int number, long hadLeft) {

        private static Figure of(List<Line> same) {
            return new Figure(same.get(0).ward(), same.get(0).reason(), same.size(), same.stream().filter(Line::hadLeft).count());
        }
    }

    /** One of them on the person's page. @param words for a reason that is none of the list */
    public record Shown(Instant at, boolean hadLeft, String reason, Optional<String> words, Optional<LocalDate> newDay, Optional<String> byWhom) {
    }
}
