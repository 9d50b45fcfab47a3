package org.homeward.recovery;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.access.Part;
import org.homeward.carepackage.DescribedNeeds;
import org.homeward.carepackage.UsualVisits;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Prefill;

/** Shows in the review after three days which visits are usual for what was described in hospital, so that support fits. */
public final class ReviewFilledIn implements Prefill {

    private static final int DAYS_A_WEEK = 7;
    private static final int MINUTES_AN_HOUR = 60;

    private final Answers answers;
    private final UsualVisits usual;

    public ReviewFilledIn(Answers answers, UsualVisits usual) {
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
        var visits = usual.of(new DescribedNeeds(journey, answers).byQuestion());
        return Map.of("usualSize", inWords(visits.stream().filter(UsualVisits.Visit::isProposed).toList()));
    }

    private static String inWords(List<UsualVisits.Visit> visits) {
        if (visits.isEmpty()) {
            return "Nothing is usual for what was described.";
        }
        var minutes = visits.stream().mapToInt(visit -> visit.minutes() * visit.careWorkers()).sum() * DAYS_A_WEEK;
        return visits.stream().map(UsualVisits.Visit::inWords).collect(Collectors.joining("\n"))
                + "\nAbout " + (minutes + MINUTES_AN_HOUR - 1) / MINUTES_AN_HOUR + " hours a week";
    }
}
