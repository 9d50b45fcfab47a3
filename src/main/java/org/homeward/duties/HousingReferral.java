package org.homeward.duties;

import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;

/** To which housing authority somebody is referred: the one that they chose, whoever serves the place where they lived. */
record HousingReferral(JourneyId journey, String authority) {

    private static final List<AnswerSource> CHOSEN = List.of(new AnswerSource("ask-consent-and-area", "chosenAuthority"));

    /** The group that has the referral as its task. */
    static final String TEAM = "housing-officers.";

    static Optional<HousingReferral> of(JourneyId journey, Answers answers) {
        return answers.newest(journey, CHOSEN).map(chosen -> new HousingReferral(journey, chosen.value().toString()));
    }

    String team() {
        return TEAM + authority;
    }
}
