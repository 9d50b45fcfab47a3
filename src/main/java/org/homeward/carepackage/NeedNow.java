package org.homeward.carepackage;

import java.time.Clock;
import java.util.List;
import org.homeward.carepackage.RestartPolicy.Action;
import org.homeward.carepackage.RestartPolicy.Facts;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;

/** Whether and how somebody needs a held package again, by what has been answered about their need so far. */
public final class NeedNow {

    private static final List<AnswerSource> NEED_CHANGE = List.of(new AnswerSource("assess-social-care", "needChange"),
            new AnswerSource("agree-simple-discharge", "needChange"));

    private final RestartPolicy policy;
    private final Answers answers;
    private final Clock clock;

    public NeedNow(RestartPolicy policy, Answers answers, Clock clock) {
        this.policy = policy;
        this.answers = answers;
        this.clock = clock;
    }

    public Action of(JourneyId journey, CarePackage carePackage, Hold hold) {
        var held = hold.isOpen() && !London.day(clock.instant()).isAfter(hold.slotHeldUntil());
        return policy.asked(new Facts(carePackage.state(),
                answers.newest(journey, NEED_CHANGE).map(Answer::value).map(Object::toString), held));
    }
}
