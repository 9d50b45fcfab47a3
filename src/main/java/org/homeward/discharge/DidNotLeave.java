package org.homeward.discharge;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.homeward.carepackage.HoldProcess;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.journey.TellJourney;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.tasks.Answers;
import org.homeward.tasks.CodeLists;

/**
 * What follows where somebody did not leave, with the reason that was given: what counted for that day counts no more, the new day is
 * planned, and everybody who was told is told again.
 */
public final class DidNotLeave {

    /** Also the name of the page's form, under which the new day is kept. */
    static final String FORM = "call-off-leaving";
    private static final String CALLED_OFF = "leaving.calledOff";
    private static final String CAME_BACK = "person.cameBack";

    private final TakeDischargeBack takeBack;
    private final CalledOffLeavings calledOff;
    private final NoteChangedPlan plan;
    private final TellReceiver receiver;
    private final HoldProcess holds;
    private final TellJourney tell;
    private final Answers answers;
    private final CodeLists lists;
    private final Timeline timeline;
    private final Clock clock;

    public DidNotLeave(TakeDischargeBack takeBack, CalledOffLeavings calledOff, NoteChangedPlan plan, TellReceiver receiver, HoldProcess holds,
                       TellJourney tell, Answers answers, CodeLists lists, Timeline timeline, Clock clock) {
        this.takeBack = takeBack;
        this.calledOff = calledOff;
        this.plan = plan;
        this.receiver = receiver;
        this.holds = holds;
        this.tell = tell;
        this.answers = answers;
        this.lists = lists;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The person stands at the door and stays: their leaving had not been confirmed. */
    void atTheDoor(JourneyId journey, WhyCalledOff why, String source) {
        keepDay(journey, why);
        receiver.notAsPlanned(journey, false, why.newDay());
        takeBack.note(journey, false, Optional.of(why));
        takeBack.beginAgain(journey, CALLED_OFF, "Today’s leaving is called off: " + words(why) + ".", why.byWhom(), why.isAboutWhereTo(),
                why.isAboutTransport());
        planned(journey, why, source);
    }

    /** The person had left and is back: the same as the hospital's message that takes a discharge back. */
    void cameBack(JourneyId journey, WhyCalledOff why, String source) {
        keepDay(journey, why);
        receiver.notAsPlanned(journey, true, why.newDay());
        tell.tell(journey, CAME_BACK, source + " " + clock.instant());
        calledOff.explain(journey, why);
        planned(journey, why, source);
    }

    /** The hospital's message had said it already, and only the reason was missing. */
    void explain(JourneyId journey, WhyCalledOff why, String source) {
        keepDay(journey, why);
        calledOff.explain(journey, why);
        planned(journey, why, source);
    }

    /** Due times are counted back from it as soon as tasks open. */
    private void keepDay(JourneyId journey, WhyCalledOff why) {
        var now = clock.instant();
        why.newDay().ifPresent(day -> answers.keep(journey, FORM + ":" + now, FORM, Map.of(NoteChangedPlan.DAY, day.toString()), why.byWhom(), now));
    }

    private void planned(JourneyId journey, WhyCalledOff why, String source) {
        why.newDay().ifPresentOrElse(day -> plan.planned(journey, day), () -> plan.notPlanned(journey));
        holds.newsOf(journey);
        var now = clock.instant();
        timeline.add(new TimelineEntry(journey, CALLED_OFF, now, now, source, Optional.of(why.byWhom()), "The person did not leave as planned: "
                + words(why) + why.newDay().map(day -> ". The new day is " + London.words(day)).orElse(". No new day is set yet") + "."));
    }

    /** Within a sentence. Example: {@code transport did not come}. */
    private String words(WhyCalledOff why) {
        var label = lists.find(WhyCalledOff.LIST).flatMap(list -> list.labelOn(why.reason(), London.day(clock.instant()))).orElse(why.reason());
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
