package org.homeward.sourcing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.capacity.CapacityRegister;
import org.homeward.capacity.CareService;
import org.homeward.capacity.CareServices;
import org.homeward.capacity.ReadCapacity;
import org.homeward.journey.London;
import org.homeward.journey.UseCase;
import org.homeward.sourcing.EarliestStart.Start;
import org.homeward.sourcing.Fit.Room;
import org.homeward.sourcing.ShortlistTable.Answer;

/**
 * Says which services may be asked for care that is looked for, in which order, and why. It only reads: nobody is asked and nothing is
 * kept.
 */
@UseCase
public class ShortlistServices {

    private static final int SHARES_OVER_DAYS = 90;

    private final CareServices services;
    private final EarliestStart starts;
    private final MarketShares shares;
    private final ShortlistTable table;
    private final ScoreWeights weights;
    private final Clock clock;

    public ShortlistServices(CareServices services, ReadCapacity capacity, CapacityRegister register, MarketShares shares,
                             ShortlistTable table, ScoreWeights weights, Clock clock) {
        this.services = services;
        this.starts = new EarliestStart(capacity, register);
        this.shares = shares;
        this.table = table;
        this.weights = weights;
        this.clock = clock;
    }

    /**
     * All services, the near ring first and the best of each ring first; those that are left out last, each with the reason.
     *
     * @param council     in whose directory it is looked
     * @param caredBefore the organisations that have cared for the person before
     */
    public List<Candidate> of(Wanted wanted, String council, Set<String> caredBefore) {
        var today = London.day(clock.instant());
        var day = London.day(wanted.startFrom());
        var criteria = new Criteria(wanted, council, day.isBefore(today) ? today : day);
        var all = services.all();
        var fits = withEnoughPlaces(all, criteria);
        var answers = new HashMap<>(table.of(Set.copyOf(fits.values())));
        var asked = all.stream().filter(it -> answers.get(fits.get(it.ref())).ring() != Ring.LEFT_OUT).toList();
        var start = starts.of(asked, criteria);
        asked.forEach(it -> fits.computeIfPresent(it.ref(), (ref, fit) -> fit.with(start.get(ref).room())));
        answers.putAll(table.of(Set.copyOf(fits.values())));
        var scoring = new Scoring(wanted, weights.of(wanted.care()), caredBefore, shares(council, today));
        return all.stream().map(it -> candidate(it, answers.get(fits.get(it.ref())), start, scoring)).sorted(Candidate.IN_ORDER).toList();
    }

    /** Whoever is left out even with enough places need not be asked how many there are. */
    private static Map<String, Fit> withEnoughPlaces(List<CareService> all, Criteria criteria) {
        return new HashMap<>(all.stream().collect(Collectors.toMap(CareService::ref, it -> criteria.of(it, Room.ENOUGH))));
    }

    private Map<String, MarketShare> shares(String council, LocalDate today) {
        return shares.of(council, today.minusDays(SHARES_OVER_DAYS)).stream()
                .collect(Collectors.toMap(it -> Scoring.key(it.organisation(), it.kind()), Function.identity()));
    }

    private static Candidate candidate(CareService service, Answer answer, Map<String, Start> starts, Scoring scoring) {
        return new Candidate(service, answer.ring(), answer.because(),
                answer.ring() == Ring.LEFT_OUT ? Score.NONE : scoring.of(service, starts.get(service.ref())));
    }
}
