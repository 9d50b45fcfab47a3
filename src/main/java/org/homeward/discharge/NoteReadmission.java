package org.homeward.discharge;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.homeward.journey.CloseJourney;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.TellJourney;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.journey.WhenClosed;
import org.homeward.journey.WhenRecorded;
import org.homeward.person.Persons;
import org.homeward.person.WhenMerged;
import org.homeward.stay.Stay;
import org.homeward.stay.Stays;
import org.homeward.tasks.ReceivesPerson.Receiver;
import org.homeward.tasks.ReceivingProvider;

/**
 * Notes that somebody is in hospital again, unplanned: the two journeys are linked, the days of recovery support stand still, and soon
 * after leaving the hub looks into why. When they leave once more with nothing new agreed, what was left of the support goes on.
 */
@UseCase
public class NoteReadmission implements WhenRecorded, WhenMerged, WhenClosed {

    private static final String SOURCE = "process:admission";
    private static final String DIED = "died";
    private static final Set<String> LEFT_AGAIN = Set.of("left", "self-discharged", "not-known", "recorded-in-error");

    private final Readmissions readmissions;
    private final ReadmissionTable table;
    private final ReviewFailedDischarge review;
    private final Persons persons;
    private final Journeys journeys;
    private final Stays stays;
    private final ReceivingProvider receiving;
    private final TellJourney tell;
    private final Supplier<CloseJourney> closing;
    private final Timeline timeline;
    private final Clock clock;

    public NoteReadmission(Readmissions readmissions, ReadmissionTable table, ReviewFailedDischarge review, Persons persons, Journeys journeys,
                           Stays stays, ReceivingProvider receiving, TellJourney tell, Supplier<CloseJourney> closing, Timeline timeline,
                           Clock clock) {
        this.readmissions = readmissions;
        this.table = table;
        this.review = review;
        this.persons = persons;
        this.journeys = journeys;
        this.stays = stays;
        this.receiving = receiving;
        this.tell = tell;
        this.closing = closing;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public void recorded(JourneyId journey) {
        EarlierLeaving.before(journey, persons, journeys, stays).ifPresent(earlier -> {
            var stay = stays.of(journey).orElseThrow();
            var kind = table.of(stays.admissionMethod(stay.id()), earlier.atHome().toHours(), isWhereTheyWereGoing(stay, earlier.journey()));
            if (kind.isReadmission() && readmissions.link(journey, earlier.journey(), stay.admittedAt())) {
                note(journey, stay, earlier);
                if (kind.isFailedDischarge()) {
                    review.begin(journey);
                }
            }
        });
    }

    /** Only now is it known who was in hospital before. */
    @Override
    public void merged(List<JourneyId> open) {
        open.stream().filter(journey -> stays.of(journey).filter(Stay::isOpen).isPresent()).forEach(this::recorded);
    }

    private void note(JourneyId journey, Stay stay, EarlierLeaving earlier) {
        var after = earlier.atHome().toDays() == 0 ? "on the day of leaving or the day after" : earlier.atHome().toDays() + " days after leaving";
        add(journey, stay, "The person was in hospital before, and is back " + after + ": " + earlier.journey().value() + ".");
        add(earlier.journey(), stay, "The person is in hospital again, " + after + ": " + journey.value() + ".");
        tell.tell(earlier.journey(), "person.readmitted", "journey:" + journey.value());
    }

    private void add(JourneyId journey, Stay stay, String text) {
        timeline.add(new TimelineEntry(journey, "person.readmitted", stay.admittedAt(), clock.instant(), SOURCE, Optional.empty(), text));
    }

    /** Somebody who was in hospital again has left it once more, or has died there. */
    @Override
    public void closed(JourneyId journey, String because) {
        readmissions.earlier(journey).ifPresent(earlier -> journeys.find(journey).flatMap(Journey::outcome).ifPresent(outcome -> {
            if (outcome.equals(DIED)) {
                closing.get().close(earlier, DIED, "person.died", SOURCE);
            } else if (LEFT_AGAIN.contains(outcome) && goesOnAsBefore(journey)) {
                tell.tell(earlier, "recovery.resumed", "journey:" + journey.value());
            }
        }));
    }

    /** With support that was newly agreed another recovery begins; what was left of the first is not needed. */
    private boolean goesOnAsBefore(JourneyId journey) {
        return journeys.find(journey).flatMap(Journey::pathway).filter(it -> !it.equals("P0")).isEmpty();
    }

    private boolean isWhereTheyWereGoing(Stay stay, JourneyId earlier) {
        var there = journeys.find(stay.journey()).flatMap(it -> it.setting().trust());
        return there.isPresent() && receiving.receiver(earlier).map(Receiver::organisation).equals(there);
    }
}
