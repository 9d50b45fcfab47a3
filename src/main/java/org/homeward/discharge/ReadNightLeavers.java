package org.homeward.discharge;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.Part;
import org.homeward.access.Viewer;
import org.homeward.access.Ward;
import org.homeward.discharge.NightLeavers.LeftAtNight;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.person.Person;
import org.homeward.person.Persons;
import org.homeward.tasks.Answers;

/** Names those who left at night in the last 30 days, to their ward and the hub’s leads: nobody should, and each is looked at. */
public final class ReadNightLeavers {

    static final Period SHOWN = Period.ofDays(30);
    private static final String WARD = "ward-staff.";
    private static final String HUB = "hub-leads.";

    private final NightLeavers leavers;
    private final DischargeOutcome outcomes;
    private final AccessPolicy policy;
    private final Persons persons;
    private final ConfirmLeaving lastChecks;
    private final Directory directory;
    private final Audit audit;
    private final Clock clock;

    public ReadNightLeavers(NightLeavers leavers, DischargeOutcome outcomes, AccessPolicy policy, Persons persons, Answers answers,
                            Directory directory, Audit audit, Clock clock) {
        this.leavers = leavers;
        this.outcomes = outcomes;
        this.policy = policy;
        this.persons = persons;
        this.lastChecks = new ConfirmLeaving(answers);
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    public static boolean isFor(Viewer viewer) {
        return viewer.is("ward-staff") || viewer.is("hub-leads");
    }

    /** The newest first, without those who died; who read it is kept. */
    public List<Line> of(Viewer viewer) {
        var since = London.day(clock.instant()).minus(SHOWN).atStartOfDay(London.ZONE).toInstant();
        var found = leavers.since(since, scopes(viewer, HUB), scopes(viewer, WARD)).stream()
                .filter(left -> !outcomes.of(left.method()).equals("died")).filter(left -> !policy.permit(viewer, left.journey()).reasons().isEmpty()).toList();
        audit.read(viewer, "Left at night", found.stream().map(LeftAtNight::journey).toList());
        return found.stream().map(left -> new Line(left.journey(), name(viewer, left.journey()), left.leftAt(),
                directory.ward(left.ward()).map(Ward::name).orElse("not known"), lastChecks.code(left.journey(), "overrideReason"))).toList();
    }

    private Optional<String> name(Viewer viewer, JourneyId journey) {
        return Optional.of(journey).filter(it -> policy.permit(viewer, it).shows(Part.IDENTITY)).flatMap(persons::of).map(ReadNightLeavers::named);
    }

    private static String named(Person person) {
        return (person.givenName() + " " + person.surname()).strip();
    }

    private static Set<String> scopes(Viewer viewer, String role) {
        return viewer.groups().stream().filter(group -> group.startsWith(role)).map(group -> group.substring(role.length())).collect(Collectors.toSet());
    }

    /**
     * Somebody who left at night.
     *
     * @param person name; empty where the viewer is not shown it, or where it is not known who it is
     * @param reason why the person left although something was open; empty where none was given
     */
    public record Line(JourneyId journey, Optional<String> person, Instant leftAt, String ward, Optional<String> reason) {
    }
}
