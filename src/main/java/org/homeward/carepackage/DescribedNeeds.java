package org.homeward.carepackage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;

/** What the ward and the therapist have said somebody needs help with, in the few words that a provider may read without a name. */
public final class DescribedNeeds {

    private static final String FORM = "describe-needs";
    private static final Map<String, String> SCALED = scaled();

    private final JourneyId journey;
    private final Answers answers;

    public DescribedNeeds(JourneyId journey, Answers answers) {
        this.journey = journey;
        this.answers = answers;
    }

    /** What decision {@code visit-sizing} reads. */
    public Map<String, String> byQuestion() {
        var said = new LinkedHashMap<String, String>();
        List.of("washingAndDressing", "transfers", "medicines", "eatingAndDrinking")
                .forEach(question -> said(question).ifPresent(answer -> said.put(question, answer)));
        return said;
    }

    /** Example: {@code washing and dressing (one person)}. Whatever they do alone is left out. */
    public List<String> tasks() {
        var tasks = new ArrayList<String>();
        SCALED.forEach((question, words) -> said(question).filter(answer -> !answer.equals("independent"))
                .ifPresent(answer -> tasks.add(words + " (" + answer.replace('-', ' ') + ")")));
        said("continence").filter("needs-help"::equals).ifPresent(help -> tasks.add("continence"));
        said("nightNeed").filter(need -> !need.equals("none")).ifPresent(need -> tasks.add("at night (" + need + ")"));
        return tasks;
    }

    /** yes, no or not-known. */
    public String infection() {
        return said("infectionPrecautions").filter(it -> it.equals("yes") || it.equals("no")).orElse("not-known");
    }

    public List<String> equipment() {
        return answers.newest(journey, List.of(new AnswerSource("assess-therapy", "equipment"))).map(answer -> answer.value())
                .filter(Collection.class::isInstance).map(items -> ((Collection<?>) items).stream()
                        .map(item -> String.valueOf(item).replace('-', ' ')).toList()).orElse(List.of());
    }

    private Optional<String> said(String question) {
        return answers.newest(journey, List.of(new AnswerSource(FORM, question))).map(answer -> String.valueOf(answer.value()))
                .map(it -> it.equals("true") ? "yes" : it.equals("false") ? "no" : it);
    }

    private static Map<String, String> scaled() {
        var words = new LinkedHashMap<String, String>();
        words.put("washingAndDressing", "washing and dressing");
        words.put("transfers", "moving from bed to chair");
        words.put("walking", "walking");
        words.put("toileting", "using the toilet");
        words.put("eatingAndDrinking", "eating and drinking");
        words.put("medicines", "medicines");
        return words;
    }
}
