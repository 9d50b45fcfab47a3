package org.homeward.assessment;

import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;

/**
 * When somebody is expected to leave, and whether they will need new support: asked on the first day and again in each
 * review. The newest answer counts, whoever gave it.
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
        return answers.newest(journey, List.of(new AnswerSource(DailyReview.FORM, question), new AnswerSource(FORM, question)));
    }
}
