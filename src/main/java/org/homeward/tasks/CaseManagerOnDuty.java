package org.homeward.tasks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Absences;
import org.homeward.access.Directory;
import org.homeward.access.Member;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.London;

/**
 * Finds the case manager who takes a task of the hub: the one named for the journey, while that person belongs to the
 * team and is not away. Otherwise the task is the whole team's.
 */
public final class CaseManagerOnDuty {

    private static final String ROLE = "hub-case-managers.";

    private final CaseManagers caseManagers;
    private final Journeys journeys;
    private final Directory directory;
    private final Absences absences;

    public CaseManagerOnDuty(CaseManagers caseManagers, Journeys journeys, Directory directory, Absences absences) {
        this.caseManagers = caseManagers;
        this.journeys = journeys;
        this.directory = directory;
        this.absences = absences;
    }

    public Optional<String> forTask(JourneyId journey, String group, Instant now) {
        return group.startsWith(ROLE) ? caseManagers.of(journey)
                .filter(user -> directory.membersOf(group).stream().map(Member::userId).anyMatch(user::equals))
                .filter(user -> !isAway(user, now)) : Optional.empty();
    }

    public boolean isAway(String userId, Instant now) {
        return !absences.away(Set.of(userId), London.day(now)).isEmpty();
    }

    /** The team whose members may be named: that of the hub which serves the hospital. */
    public Optional<String> team(JourneyId journey) {
        return journeys.find(journey).filter(Journey::isOpen).flatMap(found -> found.setting().hub()).map(ROLE::concat);
    }

    /** Those who may be named, by name. */
    public List<Member> choices(JourneyId journey) {
        return team(journey).map(directory::membersOf).orElse(List.of());
    }
}
