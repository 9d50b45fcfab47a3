package org.homeward.discharge;

import java.util.List;
import java.util.Map;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Prefill;

/** Shows, to whoever books transport, by what time of day the receiving home has said it expects the person. */
public final class ArrivalTimeShown implements Prefill {

    private static final String TIME = "latestArrivalTime";
    private static final List<AnswerSource> SAID_IN = List.of(new AnswerSource("confirm-care-home-return", TIME),
            new AnswerSource("confirm-care-start", TIME));

    private final Answers answers;

    public ArrivalTimeShown(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String form() {
        return "book-transport";
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of(TIME, answers.newest(journey, SAID_IN).map(answer -> answer.value().toString()).orElse("Nobody has named a time."));
    }
}
