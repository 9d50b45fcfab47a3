package org.homeward.assessment;

import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;

/**
 * When somebody is expected to leave, and whether they will need new support: asked on the first day, again in each
 * review, and where a leaving was called off. The newest answer counts, whoever gave it.
 */
public final class ExpectedDischarge {

    public static final String FORM = "set-expected-discharge";

    private final Answers answers;

    public ExpectedDischarge(Answers answers) {
        this.answers = answers;
    }

    /** Only a plain "no" to new support; not known and not asked are none. */
    public boolean needsNothingNew(JourneyId journey) {
        return newest(journey, "supportedDischargeLikely").filter(answer -> answer.value().equals("no")).isPresent();
    }

    public Optional<Answer> day(JourneyId journey) {
        return newest(journey, "expectedDischargeDate");
    }

    private Optional<Answer> newest(JourneyId journey, String question) {
        return answers.newest(journey, Stream.of(DailyReview.FORM, FORM, "call-off-leaving").map(form -> new AnswerSource(form, question)).toList());
    }
}
