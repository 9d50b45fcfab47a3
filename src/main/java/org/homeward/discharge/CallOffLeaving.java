package org.homeward.discharge;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Action;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.journey.UseCase;
import org.homeward.tasks.AnswersRefused;
import org.homeward.tasks.FormContract;
import org.homeward.tasks.ListedChoices;
import org.homeward.tasks.OpenSteps;
import org.homeward.tasks.Prefill;
import org.homeward.tasks.Refusal;

/**
 * Lets the ward say that somebody did not leave after all, with a reason: while the leaving is not confirmed yet, or when they come
 * straight back. Where the hospital's message has taken the discharge back without a reason, the ward gives it.
 */
@UseCase
public class CallOffLeaving {

    private static final String PAGE = "page:ready-to-leave";

    private final DidNotLeave didNotLeave;
    private final CalledOffLeavings calledOff;
    private final JustLeft justLeft;
    private final OpenSteps steps;
    private final AccessPolicy policy;
    private final FormContract contract;
    private final ListedChoices choices;
    private final Audit audit;
    private final Clock clock;

    public CallOffLeaving(DidNotLeave didNotLeave, CalledOffLeavings calledOff, JustLeft justLeft, OpenSteps steps, AccessPolicy policy,
                          FormContract contract, ListedChoices choices, Audit audit, Clock clock) {
        this.didNotLeave = didNotLeave;
        this.calledOff = calledOff;
        this.justLeft = justLeft;
        this.steps = steps;
        this.policy = policy;
        this.contract = contract;
        this.choices = choices;
        this.audit = audit;
        this.clock = clock;
    }

    /** The ward's own staff, as long as there is a leaving that could still not happen. */
    public boolean may(Viewer viewer, JourneyId journey) {
        return viewer.is("ward-staff") && policy.permit(viewer, journey).may(Action.WORK) 
                && (isAtTheDoor(journey) || justLeft.is(journey) || isUnexplained(journey));
    }

    /** How often it was called off when the page was made: whoever sends it later learns that somebody else was first. */
    public int soFar(JourneyId journey) {
        return calledOff.count(journey);
    }

    /** Whether the hospital's message took the discharge back a short time ago, and nobody has said why. */
    public boolean isUnexplained(JourneyId journey) {
        return !justLeft.is(journey) && calledOff.newest(journey).filter(it -> it.why().isEmpty())
                .filter(it -> it.at().isAfter(clock.instant().minus(JustLeft.WITHIN))).isPresent();
    }

    /** The reasons that can be chosen today. */
    @SuppressWarnings("unchecked")
    public List<Prefill.Choice> reasons() {
        return (List<Prefill.Choice>) choices.of(contract).get("calledOffReasonOptions");
    }

    /**
     * @param posted by question of form {@code call-off-leaving}
     * @param soFar  as the page was made
     * @throws AnswersRefused which names the question; nothing has happened then
     */
    public void callOff(Viewer viewer, JourneyId journey, Map<String, String> posted, int soFar) {
        var why = WhyCalledOff.answered(contract.check(posted, choices.offered(contract), clock.instant()).orThrow().answers(), viewer.userId());
        if (soFar != calledOff.count(journey)) {
            throw new AnswersRefused(List.of(new Refusal("calledOffReason", "Somebody has said so meanwhile: read what stands here now.")));
        }
        if (isUnexplained(journey)) {
            didNotLeave.explain(journey, why, PAGE);
        } else if (isAtTheDoor(journey)) {
            didNotLeave.atTheDoor(journey, why, PAGE);
        } else if (justLeft.is(journey)) {
            didNotLeave.cameBack(journey, why, PAGE);
        } else {
            throw new AnswersRefused(List.of(new Refusal("calledOffReason", "No leaving can be called off now: the person is in hospital, or left"
                    + " more than a day ago.")));
        }
        audit.did(viewer, "leaving.calledOff", Optional.of(journey), why.reason());
    }

    private boolean isAtTheDoor(JourneyId journey) {
        return steps.of(journey).stream().anyMatch(step -> step.task().filter(ConfirmLeaving.FORM::equals).isPresent());
    }
}
