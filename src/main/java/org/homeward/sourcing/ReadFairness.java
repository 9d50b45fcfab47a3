package org.homeward.sourcing;

import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.journey.London;

/**
 * Shows a council's brokers and managers who got which part of the placements, against what was agreed by contract. Brokers read
 * the reason of each choice that led to a departure; managers how many there were, because a reason may tell of a person.
 */
public final class ReadFairness {

    private static final List<String> BROKERS_AND_MANAGERS = List.of("brokerage-officers.", "managers.");

    private final MarketShares shares;
    private final OfferBook book;
    private final ShareTolerance tolerance;
    private final Clock clock;

    public ReadFairness(MarketShares shares, OfferBook book, ShareTolerance tolerance, Clock clock) {
        this.shares = shares;
        this.book = book;
        this.tolerance = tolerance;
        this.clock = clock;
    }

    /** The council for which somebody reads it: the one asked for, or the only one. */
    public static Optional<String> council(Viewer viewer, String asked) {
        return BROKERS_AND_MANAGERS.stream().flatMap(role -> viewer.groups().stream().filter(group -> group.startsWith(role))
                .map(group -> group.substring(role.length()))).sorted().filter(scope -> asked.isEmpty() || scope.equals(asked)).findFirst();
    }

    public Fairness of(Viewer viewer, String council, int days) {
        var since = London.day(clock.instant()).minus(Period.ofDays(days));
        var all = shares.of(council, since);
        var choices = book.choices(council, since.atStartOfDay(London.ZONE).toInstant());
        var readsEach = viewer.groups().contains("brokerage-officers." + council);
        return new Fairness(council, tolerance.points(), all, all.stream().filter(share -> share.isBeyondTolerance() && share.share() > share.expected())
                .map(share -> departure(share, choices, readsEach)).toList());
    }

    private static Fairness.Departure departure(MarketShare share, List<Choice> choices, boolean readsEach) {
        var own = choices.stream().filter(choice -> choice.organisation().equals(share.organisation())
                && choice.kind().equals(share.kind())).toList();
        return new Fairness.Departure(share, own.size(), readsEach ? own : List.of());
    }
}
