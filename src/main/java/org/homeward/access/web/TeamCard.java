package org.homeward.access.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.TeamCalendar;
import org.homeward.access.WhoIsWho.TeamEntry;

/**
 * One team as the directory shows it at one moment.
 *
 * @param opensNext when it opens, while it is closed
 * @param cover     what people call the team that covers while this one is closed
 */
public record TeamCard(String groupId, String name, String role, int members, boolean open,
                       Optional<Instant> opensNext, Optional<String> cover) {

    static TeamCard of(TeamEntry entry, Map<String, TeamCalendar> calendars, Map<String, String> names, Instant now) {
        var team = entry.team();
        var calendar = calendars.getOrDefault(team.groupId(), TeamCalendar.USUAL);
        var open = calendar.isOpen(now);
        return new TeamCard(team.groupId(), team.name(), team.role(), entry.members(), open,
                open ? Optional.empty() : calendar.opensNext(now),
                calendar.cover().map(cover -> names.getOrDefault(cover, cover)));
    }
}
