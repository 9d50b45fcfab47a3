package org.homeward.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.homeward.assessment.Rounds.Occupant;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.UseCase;
import org.homeward.stay.ActiveBeds;
import org.homeward.stay.BedRegister;
import org.homeward.stay.BedRegister.RegisteredBed;
import org.homeward.stay.Stay;
import org.homeward.stay.StayLocation;
import org.homeward.stay.Stays;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;

/**
 * Lists a bed in the round and says whether it is in use. Where somebody lies in a bed that is closed or not staffed, the
 * ward is asked which of the two is true; its answer goes into the register and holds for a day. (Decision active-bed.)
 */
@UseCase
public class LookAtBed {

    private static final String FORM = "confirm-bed-state";
    private static final Duration HOLDS = Duration.ofHours(24);

    private final RunRounds rounds;
    private final Stays stays;
    private final BedRegister register;
    private final ActiveBeds activeBeds;
    private final Answers answers;
    private final Journeys journeys;
    private final Clock clock;

    public LookAtBed(RunRounds rounds, Stays stays, BedRegister register, ActiveBeds activeBeds, Answers answers,
                     Journeys journeys, Clock clock) {
        this.rounds = rounds;
        this.stays = stays;
        this.register = register;
        this.activeBeds = activeBeds;
        this.answers = answers;
        this.journeys = journeys;
        this.clock = clock;
    }

    public Found look(JourneyId journey) {
        var place = stays.of(journey).filter(Stay::isOpen).flatMap(stay -> stays.location(stay.id()));
        var ward = place.flatMap(StayLocation::ward);
        var bed = place.flatMap(StayLocation::bed);
        var said = said(journey, bed);
        said.ifPresent(answer -> ward.ifPresent(here -> register.note(here, answer.bed(), answer.state(), answer.staffed())));
        var counts = said.isPresent() ? (said.get().occupied() ? "active" : "empty") : counts(ward, bed);
        if (counts.equals("active")) {
            rounds.enter(new Occupant(journey, ward, bed));
        }
        return new Found(counts, rounds.lastReviewed(journey)
                .orElseGet(() -> journeys.find(journey).orElseThrow().openedAt()));
    }

    /** A bed that the register does not know, and somebody without a bed, are no reason not to review a person. */
    private String counts(Optional<String> ward, Optional<String> bed) {
        return ward.stream().flatMap(here -> register.of(here).stream())
                .filter(known -> bed.filter(known.name()::equals).isPresent()).findFirst()
                .map(this::occupied).map(activeBeds::counts).filter(Predicate.isEqual("check")).orElse("active");
    }

    private RegisteredBed occupied(RegisteredBed bed) {
        return new RegisteredBed(bed.ward(), bed.bay(), bed.name(), bed.state(), bed.staffed(), true);
    }

    private Optional<Said> said(JourneyId journey, Optional<String> bed) {
        var given = answers.ofForm(journey, FORM);
        var state = Optional.ofNullable(given.get("bedState"))
                .filter(answer -> answer.answeredAt().isAfter(clock.instant().minus(HOLDS)));
        return state.flatMap(answer -> bed.map(name -> new Said(name, BedRegister.State.of(answer.value().toString()),
                yes(given.get("staffed")), yes(given.get("occupied")))));
    }

    private static boolean yes(Answer answer) {
        return answer != null && "yes".equals(answer.value());
    }

    /**
     * What was found.
     *
     * @param counts         {@code active}, {@code check}, or {@code empty} where the ward says that nobody lies there
     * @param lastReviewedAt the last review, or the admission
     */
    public record Found(String counts, Instant lastReviewedAt) {
    }

    private record Said(String bed, BedRegister.State state, boolean staffed, boolean occupied) {
    }
}
