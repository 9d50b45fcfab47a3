package org.homeward.recovery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Prefill;

/** Shows in the review after three days which visits are usual for what was described in hospital, so that support fits. */
public final class ReviewFilledIn implements Prefill {

    private static final int DAYS_A_WEEK = 7;
    private static final int MINUTES_AN_HOUR = 60;

    private final Answers answers;
    private final UsualSize usual;

    public ReviewFilledIn(Answers answers, UsualSize usual) {
        this.answers = answers;
        this.usual = usual;
    }

    @Override
    public String form() {
        return ReviewTasks.DAY_3;
    }

    @Override
    public Part part() {
        return Part.NEEDS;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of("usualSize", inWords(usual.of(described(journey)).stream().filter(UsualSize.Visit::isProposed).toList()));
    }

    private Map<String, String> described(JourneyId journey) {
        var needs = new LinkedHashMap<String, String>();
        List.of("washingAndDressing", "transfers", "medicines", "eatingAndDrinking").forEach(question ->
                answers.newest(journey, List.of(new AnswerSource("describe-needs", question))).map(Answer::value)
                        .ifPresent(answer -> needs.put(question, String.valueOf(answer))));
        return needs;
    }

    private static String inWords(List<UsualSize.Visit> visits) {
        if (visits.isEmpty()) {
            return "Nothing is usual for what was described.";
        }
        var minutes = visits.stream().mapToInt(visit -> visit.minutes() * visit.careWorkers()).sum() * DAYS_A_WEEK;
        return visits.stream().map(visit -> visit.time() + ": " + visit.minutes() + " minutes, "
                + (visit.careWorkers() == 2 ? "two care workers" : "one care worker")).collect(Collectors.joining("\n"))
                + "\nAbout " + (minutes + MINUTES_AN_HOUR - 1) / MINUTES_AN_HOUR + " hours a week";
    }
}
