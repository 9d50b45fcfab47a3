package org.homeward.pathway;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Fact;

/**
 * Whether somebody objects to where a person would go who cannot decide it themselves. Then it is decided in their best
 * interests, and with the Court of Protection where no agreement is found. (Mental Capacity Act 2005, sections 4 and 16.)
 */
record Dispute(JourneyId journey, Answers answers, Fact lacksCapacity) {

    private static final String LACKS_CAPACITY = "lacks-capacity";
    private static final List<AnswerSource> AGREES = sources("agree-pathway.personAgrees", "agree-simple-discharge.personAgrees");
    private static final List<AnswerSource> SAID = sources("agree-pathway.personAgrees", "agree-simple-discharge.personAgrees",
            "offer-available-care.answer", "hold-best-interests-meeting.objection", "resolve-disagreement.outcome");
    private static final List<String> OBJECTS = List.of("no", "refused", "family", "person");
    private static final List<String> DOES_NOT = List.of("yes", "accepted", "none", "accepted-interim");

    /** Empty where nothing is known of the person's capacity. */
    Optional<Boolean> isOpen() {
        return cannotDecide().map(cannot -> cannot && somebodyObjects());
    }

    /** The test counts before what somebody said in passing. */
    private Optional<Boolean> cannotDecide() {
        return lacksCapacity.of(journey).filter(found -> !found.equals("not-known")).map("yes"::equals)
                .or(() -> answers.newest(journey, AGREES).map(answer -> answer.value().equals(LACKS_CAPACITY)));
    }

    /** The newest word counts; who wants time or a different offer has said neither. */
    private boolean somebodyObjects() {
        return said().max(Comparator.comparing(Answer::answeredAt)).filter(answer -> OBJECTS.contains(word(answer))).isPresent();
    }

    private Stream<Answer> said() {
        return SAID.stream().flatMap(source -> answers.newest(journey, List.of(source)).stream())
                .filter(answer -> OBJECTS.contains(word(answer)) || DOES_NOT.contains(word(answer)));
    }

    private static String word(Answer answer) {
        return answer.value().toString();
    }

    private static List<AnswerSource> sources(String... questions) {
        return Arrays.stream(questions).map(AnswerSource::of).toList();
    }
}
