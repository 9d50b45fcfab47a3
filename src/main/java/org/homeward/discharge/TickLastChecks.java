package org.homeward.discharge;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Action;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.journey.UseCase;
import org.homeward.tasks.AnswersRefused;
import org.homeward.tasks.Answers;
import org.homeward.tasks.OpenSteps;
import org.homeward.tasks.Refusal;

/**
 * Lets the ward answer its last checks one by one, before the person leaves: each counts from that moment, and stands filled in when
 * the leaving is confirmed.
 */
@UseCase
public class TickLastChecks {

    private static final Set<String> ANSWERS = Set.of("yes", "no", "not-needed");

    private final Answers answers;
    private final OpenSteps steps;
    private final AccessPolicy policy;
    private final Clock clock;

    public TickLastChecks(Answers answers, OpenSteps steps, AccessPolicy policy, Clock clock) {
        this.answers = answers;
        this.steps = steps;
        this.policy = policy;
        this.clock = clock;
    }

    /** The ward's own staff, while the last checks are open. */
    public boolean may(Viewer viewer, JourneyId journey) {
        return viewer.is("ward-staff") && policy.permit(viewer, journey).may(Action.WORK)
                && steps.of(journey).stream().anyMatch(step -> step.task().filter(ConfirmLeaving.FORM::equals).isPresent());
    }

    /** What was answered so far, by question. */
    public Map<String, String> soFar(JourneyId journey) {
        var said = answers.ofForm(journey, ConfirmLeaving.FORM);
        var known = new LinkedHashMap<String, String>();
        LeavingItem.lastChecks().stream().map(LeavingItem::fact).filter(said::containsKey)
                .forEach(question -> known.put(question, said.get(question).value().toString()));
        return known;
    }

    /**
     * @param ticked by question; what is left out stays as it was
     * @throws AnswersRefused where an answer is none of those that the question has; nothing is kept then
     */
    public void tick(Viewer viewer, JourneyId journey, Map<String, String> ticked) {
        var refused = new ArrayList<Refusal>();
        var all = new LinkedHashMap<String, Object>(soFar(journey));
        for (var item : LeavingItem.lastChecks()) {
            var answer = ticked.getOrDefault(item.fact(), "");
            if (answer.isBlank()) {
                continue;
            }
            if (!ANSWERS.contains(answer) || answer.equals("not-needed") && item.isAlwaysNeeded()) {
                refused.add(new Refusal(item.fact(), "Choose one of the answers to “" + item.words() + "”."));
            }
            all.put(item.fact(), answer);
        }
        if (!refused.isEmpty()) {
            throw new AnswersRefused(refused);
        }
        if (!all.isEmpty()) {
            var now = clock.instant();
            answers.keep(journey, "last-checks:" + now, ConfirmLeaving.FORM, all, viewer.userId(), now);
        }
    }

    /** In the order in which they are asked. */
    public static List<LeavingItem> questions() {
        return LeavingItem.lastChecks();
    }
}
