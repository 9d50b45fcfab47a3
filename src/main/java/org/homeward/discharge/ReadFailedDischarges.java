package org.homeward.discharge;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.Viewer;
import org.homeward.access.Ward;
import org.homeward.discharge.FailedDischarges.Failed;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;

/** Shows what was learned from returns to hospital to managers and hub leads of the organisations concerned; it names nobody. */
public final class ReadFailedDischarges {

    private static final Set<String> READERS = Set.of("managers", "hub-leads");

    private final FailedDischarges failed;
    private final Answers answers;
    private final Directory directory;
    private final Audit audit;
    private final Clock clock;

    public ReadFailedDischarges(FailedDischarges failed, Answers answers, Directory directory, Audit audit, Clock clock) {
        this.failed = failed;
        this.answers = answers;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    public static boolean isFor(Viewer viewer) {
        return READERS.stream().anyMatch(viewer::is);
    }

    /** The newest first; who read it, and of which journeys, is kept. @param screen what they are shown, in words */
    public List<Line> of(Viewer viewer, int days, String screen) {
        var since = London.day(clock.instant()).minus(Period.ofDays(days)).atStartOfDay(London.ZONE).toInstant();
        var found = failed.since(since, organisations(viewer));
        audit.read(viewer, screen, found.stream().map(Failed::journey).toList());
        return found.stream().map(this::line).toList();
    }

    /** Those of which the viewer learns: where they are a manager or a hub lead. */
    static Set<String> organisations(Viewer viewer) {
        return viewer.groups().stream().filter(group -> READERS.contains(group.substring(0, group.indexOf('.'))))
                .map(group -> group.substring(group.indexOf('.') + 1)).collect(Collectors.toSet());
    }

    private Line line(Failed each) {
        var said = answers.ofForm(each.journey(), EarlierLeavingShown.FORM);
        return new Line(each.journey(), London.day(each.backAt()), directory.ward(each.ward()).map(Ward::name).orElse("not known"),
                Duration.between(each.leftAt(), each.backAt()).toHours(), words(said, "avoidable").orElse("not-reviewed"),
                words(said, "whatHappened").orElse(""), words(said, "incidentReported").orElse(""), words(said, "changeProposed").orElse(""));
    }

    private static Optional<String> words(Map<String, Answer> said, String question) {
        return Optional.ofNullable(said.get(question)).map(Answer::value).map(Object::toString);
    }

    /**
     * One return.
     *
     * @param back             day of the new admission
     * @param ward             from which the person had left
     * @param avoidable        yes, no or unclear; not-reviewed while nobody has looked into it
     * @param incidentReported yes, no or not-needed; empty while nobody has looked into it
     */
    public record Line(JourneyId journey, LocalDate back, String ward, long hoursAtHome, String avoidable, String whatHappened,
                       String incidentReported, String changeProposed) {
    }
}
