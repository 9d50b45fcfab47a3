package org.homeward.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.access.WhoIsWho.TeamEntry;

/** Finds teams that depend on one person or nobody, where a task would wait while that person is away. */
public final class SmallTeams {

    private static final int ENOUGH = 2;
    private static final Set<String> SYSTEMS = Set.of("hospital-systems", "council-systems", "monitoring");

    private final WhoIsWho whoIsWho;
    private final DataQuality table;

    public SmallTeams(WhoIsWho whoIsWho, DataQuality table) {
        this.whoIsWho = whoIsWho;
        this.table = table;
    }

    /** What the table says of each team; nothing of those with people enough, and of other systems' accounts. */
    public List<Item> items() {
        var small = whoIsWho.teams().stream().filter(entry -> !SYSTEMS.contains(entry.team().role()))
                .filter(entry -> entry.members() < ENOUGH).toList();
        if (small.isEmpty()) {
            return List.of();
        }
        var findings = table.of(Map.of("teamTooSmall", true));
        return small.stream().flatMap(entry -> findings.stream().map(finding -> new Item(entry, finding))).toList();
    }

    /** One team of which something is wrong. */
    public record Item(TeamEntry team, DataQuality.Finding finding) {
    }
}
