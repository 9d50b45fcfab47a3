package org.homeward.fakes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;

/** Answers of one journey, for a test without a database. */
public final class AnswersInMemory implements Answers {

    private final List<Answer> all = new ArrayList<>();

    @Override
    public void keep(JourneyId journey, String task, String form, Map<String, Object> answers, String author,
                     Instant at) {
        answers.forEach((name, value) -> all.add(new Answer(new AnswerSource(form, name), value, author, at)));
    }

    @Override
    public Optional<Answer> newest(JourneyId journey, Collection<AnswerSource> sources) {
        return all.stream().filter(answer -> sources.contains(answer.source())).reduce((older, newer) -> newer);
    }

    @Override
    public Map<String, Answer> ofSheet(JourneyId journey, String form, String sheet) {
        return ofForm(journey, form);
    }

    @Override
    public Map<String, Answer> ofForm(JourneyId journey, String form) {
        var newest = new HashMap<String, Answer>();
        all.stream().filter(answer -> answer.source().task().equals(form))
                .forEach(answer -> newest.put(answer.source().name(), answer));
        return newest;
    }

    @Override
    public Map<String, Answer> toQuestions(JourneyId journey, Collection<String> names) {
        var newest = new HashMap<String, Answer>();
        all.stream().filter(answer -> names.contains(answer.source().name()))
                .forEach(answer -> newest.put(answer.source().name(), answer));
        return newest;
    }

    @Override
    public Map<String, Answer> ofTask(String engineTask) {
        throw new UnsupportedOperationException("Nobody looks at one task's answers in these tests");
    }
}
