package org.homeward.pathway;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;

/** What the hub answered when it looked at a referral first: is it complete, and what has been tried for home. */
record Triage(JourneyId journey, Answers answers) {

    static final String FORM = "triage-referral";

    Optional<String> whyNotHome() {
        return newest("whyNotHome").map(Answer::value).map(Object::toString);
    }

    /** What is missing, where the referral is with the ward again: sent back, and not described since. */
    Optional<Returned> returned() {
        return newest("complete").filter(complete -> complete.value().equals("return-to-ward"))
                .filter(complete -> answers.newest(journey, List.of(AnswerSource.of("describe-needs.whatMattersToMe")))
                        .filter(described -> described.answeredAt().isAfter(complete.answeredAt())).isEmpty())
                .map(complete -> new Returned(newest("missing").map(Answer::value).map(Triage::inWords).orElse(""),
                        complete.author(), complete.answeredAt()));
    }

    private Optional<Answer> newest(String question) {
        return answers.newest(journey, List.of(new AnswerSource(FORM, question)));
    }

    private static String inWords(Object values) {
        var list = values instanceof List<?> several ? several : List.of(values);
        return String.join(", ", list.stream().map(value -> value.toString().replace('-', ' ')).toList());
    }

    /** @param missing for example "night needs, medicines" */
    record Returned(String missing, String by, Instant at) {
    }
}
