package org.homeward.discharge;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.homeward.journey.JourneyId;
import org.homeward.journey.JourneyNews;
import org.homeward.journey.UseCase;
import org.homeward.journey.WhenTold;
import org.homeward.tasks.Answers;

/**
 * Somebody who had left, or was at the door, is in hospital after all. The last checks and the transport count no more, the way home
 * begins again with the pathway that was agreed, and the person and their contact are told.
 */
@UseCase
public class TakeDischargeBack implements WhenTold {

    /** What the hospital's correction is called. */
    public static final String CANCELLED = "discharge.cancelled";
    /** A newer sheet without these answers: they are not known any more. */
    private static final List<String> NOT_ANY_MORE = List.of(ConfirmLeaving.FORM, "book-transport");
    private static final String WORDS = "The discharge was cancelled, and the person is in hospital after all.";

    private final NoteChangedPlan plan;
    private final Answers answers;
    private final JourneyNews news;
    private final Clock clock;

    public TakeDischargeBack(NoteChangedPlan plan, Answers answers, JourneyNews news, Clock clock) {
        this.plan = plan;
        this.answers = answers;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public boolean follows(String message) {
        return message.equals(CANCELLED);
    }

    @Override
    public void told(JourneyId journey, String message) {
        var now = clock.instant();
        NOT_ANY_MORE.forEach(form -> answers.keep(journey, CANCELLED + ":" + now, form, Map.of("note", WORDS), "hospital", now));
        news.tell(journey, CANCELLED);
        plan.cancelled(journey, WORDS);
    }
}
