package org.homeward.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.forms.FormDesk;
import org.homeward.journey.JourneyId;
import org.homeward.journey.UseCase;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerType;
import org.homeward.tasks.AnswersRefused;
import org.homeward.tasks.FormCheck;
import org.homeward.tasks.FormContract;
import org.homeward.tasks.Question;
import org.homeward.tasks.RecordFacts;
import org.homeward.tasks.Refusal;

/**
 * Takes what the hospital's own record knows of somebody to questions of the daily review, by whichever door it comes: the API, a
 * file, or fields of the hospital's messages. It is held to the review's own contract, shown there with source and time, and counts
 * only once a person has confirmed it.
 */
@UseCase
public class TakeRecordFacts {

    /** The field of {@code recordedAt} in a refusal. */
    public static final String RECORDED_AT = "recordedAt";
    /** Clocks differ; what lies further ahead has not happened. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    /** What somebody says in this round, and what only a person says of a person. */
    private static final Set<String> NOT_ASKED_OF_SYSTEMS = Set.of("confirmedUnchanged", "correctedReason", "correctionReason",
            "whyUnchanged", "decidedBy");

    private final RecordFacts facts;
    private final FormDesk forms;
    private final Clock clock;

    public TakeRecordFacts(RecordFacts facts, FormDesk forms, Clock clock) {
        this.facts = facts;
        this.forms = forms;
        this.clock = clock;
    }

    /** The questions that a record may answer, in the order in which the review asks them. */
    public List<Question> questions() {
        return questions(contract());
    }

    /** What of it cannot be taken, and why; none where all of it can. */
    public List<Refusal> refusals(Map<String, ?> told, Instant recordedAt) {
        return refusals(contract(), told, recordedAt);
    }

    /**
     * Keeps all of it or, where one answer cannot be taken, nothing.
     *
     * @param source who says so, for example {@code northbridge-epr}
     * @return how many say something new
     * @throws AnswersRefused with every reason
     */
    public int take(JourneyId journey, Map<String, ?> told, String source, Instant recordedAt) {
        var contract = contract();
        var refusals = refusals(contract, told, recordedAt);
        if (!refusals.isEmpty()) {
            throw new AnswersRefused(refusals);
        }
        return facts.keep(journey, contract.legible(told, Map.of()), source, recordedAt, clock.instant());
    }

    /**
     * Keeps what a message repeats each time it is sent, where it differs from what the same source said last. What cannot be taken, such
     * as an expected day that has passed, is passed over.
     */
    public int takeChanged(JourneyId journey, Map<String, ?> told, String source, Instant recordedAt) {
        var contract = contract();
        var fresh = new HashMap<>(contract.legible(told, Map.of()));
        refusals(contract, told, recordedAt).forEach(refusal -> fresh.remove(refusal.question()));
        facts.newest(journey, fresh.keySet()).forEach((question, known) -> {
            if (known.author().equals(source) && known.value().equals(fresh.get(question))) {
                fresh.remove(question);
            }
        });
        return fresh.isEmpty() ? 0 : facts.keep(journey, fresh, source, recordedAt, clock.instant());
    }

    /** What the record said last to each question that it may answer. */
    public Map<String, Answer> newest(JourneyId journey) {
        return facts.newest(journey, questions().stream().map(Question::name).toList());
    }

    private static List<Question> questions(FormContract contract) {
        return contract.questions().stream().filter(question -> !NOT_ASKED_OF_SYSTEMS.contains(question.name()))
                .filter(question -> !(question.type() instanceof AnswerType.Shown)).toList();
    }

    private List<Refusal> refusals(FormContract contract, Map<String, ?> told, Instant recordedAt) {
        var now = clock.instant();
        var asked = questions(contract).stream().map(Question::name).collect(Collectors.toSet());
        var future = recordedAt.isAfter(now.plus(CLOCKS_DIFFER))
                ? Stream.of(new Refusal(RECORDED_AT, "This lies in the future.")) : Stream.<Refusal>empty();
        var strange = told.keySet().stream().filter(name -> !asked.contains(name)).sorted()
                .map(name -> new Refusal(name, "Not a question for a system."));
        var refused = contract.check(told, Map.of(), now) instanceof FormCheck.Refused all ? all.refusals().stream()
                .filter(refusal -> asked.contains(refusal.question()) && told.containsKey(refusal.question())) : Stream.<Refusal>empty();
        return Stream.of(future, strange, refused).flatMap(each -> each).toList();
    }

    private FormContract contract() {
        return forms.newest(DailyReview.FORM).orElseThrow().contract();
    }
}
