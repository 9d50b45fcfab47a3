package org.homeward.demo.acting;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who works in which team, and how they sign in.
 *
 * @param teams    by group, for example {@code ward-staff.northbridge-7b}, the users who work there
 * @param password everybody's, as in the demo
 */
public record Staff(Map<String, List<String>> teams, String password) {

    public Staff {
        teams = Map.copyOf(teams);
    }

    /** Somebody of the team; the same one for the same person, as long as the team stays as it is. */
    Optional<String> of(String group, String person) {
        return Optional.ofNullable(teams.get(group)).filter(members -> !members.isEmpty())
                .map(members -> members.get(Math.floorMod(person.hashCode(), members.size())));
    }

    /** Somebody of the team who is not that one. */
    Optional<String> colleague(String group, String user) {
        return teams.getOrDefault(group, List.of()).stream().filter(member -> !member.equals(user)).findFirst();
    }
}
