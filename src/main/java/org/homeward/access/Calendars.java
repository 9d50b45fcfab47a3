package org.homeward.access;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/** When each team works, and who looks after its tasks at a given moment. */
public interface Calendars {

    /** The team's own calendar; {@link TeamCalendar#USUAL} where it has none, or where there is no such team. */
    TeamCalendar of(String groupId);

    /** The calendars of all teams that have one of their own, by group. */
    Map<String, TeamCalendar> all();

    /** Gives a team a calendar of its own, or a new one. The covering team must be known. */
    void set(String groupId, TeamCalendar calendar);

    /** Takes a team's own calendar away: it works the usual hours, and nobody covers. */
    void clear(String groupId);

    /**
     * The team that covers for this one at that moment: the first open one of those that cover for it, for the one that
     * covers, and so on. Empty while the team itself is open, and where nobody who covers is open either.
     */
    default Optional<String> covering(String groupId, Instant at) {
        var asked = new HashSet<String>();
        var team = groupId;
        while (asked.add(team)) {
            var calendar = of(team);
            if (calendar.isOpen(at)) {
                return team.equals(groupId) ? Optional.empty() : Optional.of(team);
            }
            if (calendar.cover().isEmpty()) {
                return Optional.empty();
            }
            team = calendar.cover().get();
        }
        return Optional.empty();
    }

    /** Whom to turn to at that moment: the team itself, or while it is closed the team that covers for it. */
    default String onDuty(String groupId, Instant at) {
        return covering(groupId, at).orElse(groupId);
    }
}
