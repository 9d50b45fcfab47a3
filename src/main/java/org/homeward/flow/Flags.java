package org.homeward.flow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.Part;
import org.homeward.access.Permit;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;

/**
 * What is to be kept in mind of a person, derived from what was answered: an unpaid carer, a wish for the end of life, an
 * interpreter and other needs of communication. Nobody sets a flag by hand, and what was not answered raises none.
 */
public final class Flags {

    private static final Map<String, String> WISHES = Map.of("home", "Wants to be at home at the end of life.",
            "hospice", "Wants to be in a hospice at the end of life.",
            "care-home", "Wants to be in a care home at the end of life.");
    private static final Map<String, String> WILLING = Map.of("yes", "Willing and able to go on.",
            "partly", "Able to go on only in part.", "no", "Not willing or able to go on.");
    private static final Map<String, String> NEEDS = Map.of("hearing", "help with hearing", "sight", "help with sight",
            "speech", "help with speech", "easy-read", "easy-read information");

    private final Answers answers;

    public Flags(Answers answers) {
        this.answers = answers;
    }

    /** Those that the reader's work needs. */
    public List<Flag> of(JourneyId journey, Permit permit) {
        return Stream.of(permit.shows(Part.CONTACT) ? carer(journey) : Optional.<Flag>empty(),
                permit.shows(Part.END_OF_LIFE) ? endOfLife(journey) : Optional.<Flag>empty(),
                permit.shows(Part.NEEDS) ? interpreter(journey) : Optional.<Flag>empty(),
                permit.shows(Part.NEEDS) ? communication(journey) : Optional.<Flag>empty())
                .flatMap(Optional::stream).toList();
    }

    /** Care Act 2014, section 10: whether a carer is willing and able is asked, never assumed. */
    private Optional<Flag> carer(JourneyId journey) {
        return newest(journey, "confirm-home-circumstances.unpaidCarer").filter(carer -> carer.value().equals("yes"))
                .map(carer -> new Flag("Unpaid carer", newest(journey, "confirm-home-circumstances.carerWillingAndAble")
                        .map(willing -> WILLING.get(willing.value().toString())).orElse("Not asked yet whether willing and able."),
                        carer.answeredAt()));
    }

    private Optional<Flag> endOfLife(JourneyId journey) {
        return newest(journey, "describe-needs.endOfLifeWish", "agree-simple-discharge.endOfLifeWish")
                .flatMap(wish -> Optional.ofNullable(WISHES.get(wish.value().toString()))
                        .map(words -> new Flag("End of life", words, wish.answeredAt())));
    }

    private Optional<Flag> interpreter(JourneyId journey) {
        return newest(journey, "confirm-home-circumstances.communicationNeeds").filter(needs -> values(needs).anyMatch("interpreter"::equals))
                .map(needs -> new Flag("Interpreter", "Needs an interpreter for every conversation that matters.",
                        needs.answeredAt()));
    }

    /** The Accessible Information Standard. */
    private Optional<Flag> communication(JourneyId journey) {
        return newest(journey, "confirm-home-circumstances.communicationNeeds").flatMap(needs -> {
            var words = values(needs).filter(NEEDS::containsKey).map(NEEDS::get).collect(Collectors.joining(", "));
            return words.isEmpty() ? Optional.empty()
                    : Optional.of(new Flag("Communication", "Needs " + words + ".", needs.answeredAt()));
        });
    }

    private Optional<Answer> newest(JourneyId journey, String... sources) {
        return answers.newest(journey, Stream.of(sources).map(AnswerSource::of).toList());
    }

    private static Stream<String> values(Answer answer) {
        return answer.value() instanceof Collection<?> several ? several.stream().map(String::valueOf)
                : Stream.of(answer.value().toString());
    }
}
