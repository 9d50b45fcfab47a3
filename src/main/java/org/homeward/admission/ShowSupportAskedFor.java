package org.homeward.admission;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Prefill;

/** Shows whoever arranges support for tonight what the emergency department has asked for, and why. */
public final class ShowSupportAskedFor implements Prefill {

    private static final Map<String, String> WORDS = Map.of("care-visit-today", "a care visit today", "therapy-visit",
            "a visit by a therapist", "equipment", "equipment", "transport", "transport home", "carer-support",
            "support for the unpaid carer", "medicines", "medicines");

    private final Answers answers;

    public ShowSupportAskedFor(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String form() {
        return "arrange-same-day-support";
    }

    @Override
    public Part part() {
        return Part.NEEDS;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        var needed = newest(journey, "supportNeeded").map(Answer::value).map(ShowSupportAskedFor::several)
                .orElse("Not known");
        return Map.of("supportAskedFor", newest(journey, "reason").map(why -> needed + ". " + why.value()).orElse(needed));
    }

    private static String several(Object value) {
        var said = ((Collection<?>) value).stream().map(each -> WORDS.getOrDefault(each.toString(), each.toString()))
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "Not known" : Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }

    private Optional<Answer> newest(JourneyId journey, String question) {
        return answers.newest(journey, List.of(new AnswerSource("consider-going-home", question)));
    }
}
