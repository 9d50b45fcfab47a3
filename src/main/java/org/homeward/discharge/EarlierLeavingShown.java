package org.homeward.discharge;

import java.time.Duration;
import java.util.Map;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.London;
import org.homeward.person.Persons;
import org.homeward.stay.Stays;
import org.homeward.tasks.Prefill;

/** Shows, to whoever looks into a return to hospital, by which pathway and when the person had left, and how long they were at home. */
public final class EarlierLeavingShown implements Prefill {

    static final String FORM = "review-failed-discharge";

    private final Persons persons;
    private final Journeys journeys;
    private final Stays stays;

    public EarlierLeavingShown(Persons persons, Journeys journeys, Stays stays) {
        this.persons = persons;
        this.journeys = journeys;
        this.stays = stays;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of("earlierLeaving", EarlierLeaving.before(journey, persons, journeys, stays).map(EarlierLeavingShown::inWords)
                .orElse("No earlier stay is known."));
    }

    private static String inWords(EarlierLeaving earlier) {
        return "Left on " + London.words(London.day(earlier.leftAt())) + " at " + London.time(earlier.leftAt()) + ", "
                + earlier.pathway().map("pathway "::concat).orElse("no pathway agreed") + ".\nBack in hospital after "
                + howLong(earlier.atHome()) + ".";
    }

    private static String howLong(Duration atHome) {
        return atHome.toHours() == 1 ? "1 hour" : atHome.toHours() < 72 ? atHome.toHours() + " hours" : atHome.toDays() + " days";
    }
}
