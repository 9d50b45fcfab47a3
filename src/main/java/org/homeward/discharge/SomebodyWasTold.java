package org.homeward.discharge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Refusal;

/**
 * A changed plan counts as told only where somebody was told it, and an unpaid carer of whom it asks more than before has
 * been asked again whether they can help. It asks more where the need for support is higher than before this stay.
 */
public final class SomebodyWasTold implements AnswerRule {

    static final String FORM = "tell-person-and-contact";

    private static final List<AnswerSource> UNPAID_CARER = List.of(new AnswerSource("confirm-home-circumstances", "unpaidCarer"));
    private static final List<AnswerSource> NEED = List.of(new AnswerSource("assess-social-care", "needChange"),
            new AnswerSource("agree-simple-discharge", "needChange"));

    private final Answers known;

    public SomebodyWasTold(Answers known) {
        this.known = known;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public List<Refusal> check(JourneyId journey, Map<String, Object> answers) {
        var refusals = new ArrayList<Refusal>();
        if ("no".equals(answers.get("toldPerson")) && !"yes".equals(answers.get("toldContact"))) {
            refusals.add(new Refusal("toldPerson", "Tell the person or their contact first: nobody has been told yet."));
        }
        if ("not-needed".equals(answers.get("carerAskedAgain")) && is(journey, UNPAID_CARER, "yes") && is(journey, NEED, "higher")) {
            refusals.add(new Refusal("carerAskedAgain", "Ask the unpaid carer again whether they can help: the person needs more support"
                    + " than before."));
        }
        return refusals;
    }

    private boolean is(JourneyId journey, List<AnswerSource> sources, String value) {
        return known.newest(journey, sources).map(Answer::value).filter(value::equals).isPresent();
    }
}
