package org.homeward.access.store;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists that keep themselves up to date on a screen, asked for every few seconds without anybody doing anything. Such a
 * look is noted when it begins, whenever it shows somebody new, and every ten minutes while it goes on; else a board that
 * hangs on a wall would fill the audit. Counted by each node for itself: one more row is no harm.
 */
final class LooksGoingOn {

    private static final Set<String> KEPT_UP_TO_DATE = Set.of("GET /board/rows");
    private static final Duration NOTED_AGAIN_AFTER = Duration.ofMinutes(10);
    private static final int MOST = 10_000;

    private final Map<List<String>, Look> looks = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, Look> eldest) {
            return size() > MOST;
        }
    };

    synchronized boolean isMoreOfTheSame(AuditRow row) {
        var look = looks.get(key(row));
        return look != null && row.at().isBefore(look.noted().plus(NOTED_AGAIN_AFTER)) && !row.at().isBefore(look.noted())
                && look.journeys().containsAll(row.journeys());
    }

    synchronized void noted(AuditRow row) {
        if (KEPT_UP_TO_DATE.contains(row.from().address())) {
            looks.put(key(row), new Look(row.at(), Set.copyOf(row.journeys())));
        }
    }

    private static List<String> key(AuditRow row) {
        return List.of(row.who(), String.join(",", row.groups().orElse(List.of())), row.screen(), row.from().fromWhere(),
                row.from().address());
    }

    private record Look(Instant noted, Set<String> journeys) {
    }
}
