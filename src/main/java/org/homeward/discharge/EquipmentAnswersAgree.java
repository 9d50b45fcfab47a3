package org.homeward.discharge;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Refusal;

/** Equipment that has yet to come is not in place, and what a therapist wants there before leaving is not “not needed”. */
public final class EquipmentAnswersAgree implements AnswerRule {

    private static final AnswerSource BEFORE_LEAVING = new AnswerSource("assess-therapy", "equipmentBeforeLeaving");

    private final Answers known;
    private final Clock clock;

    public EquipmentAnswersAgree(Answers known, Clock clock) {
        this.known = known;
        this.clock = clock;
    }

    @Override
    public String form() {
        return EquipmentFilledIn.FORM;
    }

    @Override
    public List<Refusal> check(JourneyId journey, Map<String, Object> answers) {
        var refusals = new ArrayList<Refusal>();
        var inPlace = answers.getOrDefault("equipmentInPlace", "");
        if (inPlace.equals("yes") && Optional.ofNullable(answers.get("deliverBy")).map(Object::toString).map(London::moment)
                .filter(delivered -> delivered.isAfter(clock.instant())).isPresent()) {
            refusals.add(new Refusal("equipmentInPlace", "Answer “no” until it has been delivered: the delivery is still to come."));
        }
        if (inPlace.equals("not-needed") && known.newest(journey, List.of(BEFORE_LEAVING)).isPresent()) {
            refusals.add(new Refusal("equipmentInPlace", "Say whether it is in place: the therapist has named equipment that must be there"
                    + " before the person leaves."));
        }
        return refusals;
    }
}
