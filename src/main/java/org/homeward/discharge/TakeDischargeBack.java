package org.homeward.discharge;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.JourneyNews;
import org.homeward.journey.Journeys;
import org.homeward.journey.UseCase;
import org.homeward.journey.WhenTold;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Waits;

/**
 * Somebody who had left, or was at the door, is in hospital after all. The last checks, the transport and the word of whoever receives
 * them count no more; neither does the check of a home that they came back from. The way home begins again with the pathway that was
 * agreed, and the person, their contact and whoever receives them are told.
 */
@UseCase
public class TakeDischargeBack implements WhenTold {

    /** What it is called, whether the hospital's record says so or the ward. */
    public static final String CANCELLED = "discharge.cancelled";
    /** A newer sheet without these answers: they are not known any more. */
    private static final List<String> NOT_ANY_MORE = List.of(ConfirmLeaving.FORM, "acknowledge-note");
    private static final String HOME = "check-home-ready";
    private static final String TRANSPORT = "book-transport";
    private static final String WORDS = "The discharge was cancelled, and the person is in hospital after all.";

    private final CalledOffLeavings calledOff;
    private final Journeys journeys;
    private final NoteChangedPlan plan;
    private final TellReceiver receiver;
    private final Answers answers;
    private final JourneyNews news;
    private final Waits waits;
    private final Clock clock;

    public TakeDischargeBack(CalledOffLeavings calledOff, Journeys journeys, NoteChangedPlan plan, TellReceiver receiver, Answers answers,
                             JourneyNews news, Waits waits, Clock clock) {
        this.calledOff = calledOff;
        this.journeys = journeys;
        this.plan = plan;
        this.receiver = receiver;
        this.answers = answers;
        this.news = news;
        this.waits = waits;
        this.clock = clock;
    }

    @Override
    public boolean follows(String message) {
        return message.equals(CANCELLED);
    }

    @Override
    public void told(JourneyId journey, String message) {
        receiver.notAsPlanned(journey, true, Optional.empty());
        note(journey, true, Optional.empty());
        beginAgain(journey, CANCELLED, WORDS, "hospital", true, false);
    }

    /** @param why empty where only the hospital's message has said it */
    void note(JourneyId journey, boolean hadLeft, Optional<WhyCalledOff> why) {
        calledOff.add(new CalledOffLeaving(journey, journeys.find(journey).flatMap(here -> here.setting().ward()), hadLeft, clock.instant(), why));
    }

    /**
     * @param message         what whatever runs for the journey knows it by
     * @param homeIsUncertain whether the home is looked at once more before the person leaves
     * @param transportFailed whether transport was to come and did not, so that it is needed whatever was said before
     */
    void beginAgain(JourneyId journey, String message, String words, String byWhom, boolean homeIsUncertain, boolean transportFailed) {
        var now = clock.instant();
        var nothing = Map.<String, Object>of("note", words);
        var again = new HashMap<String, Map<String, Object>>();
        NOT_ANY_MORE.forEach(form -> again.put(form, nothing));
        again.put(TRANSPORT, transportFailed ? Map.of("note", words, "transportBooked", "no") : nothing);
        if (homeIsUncertain) {
            again.put(HOME, nothing);
        }
        again.forEach((form, said) -> answers.keep(journey, message + ":" + now, form, said, byWhom, now));
        news.tell(journey, message);
        waits.explainWithdrawal(journey, words);
        plan.cancelled(journey, words);
    }
}
