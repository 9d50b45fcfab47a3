package org.homeward.flow.web;

import java.util.List;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Action;
import org.homeward.access.Part;
import org.homeward.access.Permit;
import org.homeward.access.Sight;
import org.homeward.access.WhoIsAsking;
import org.homeward.flow.PromisedAction;
import org.homeward.flow.PromisedActions;
import org.homeward.journey.JourneyId;
import org.springframework.stereotype.Component;

/**
 * Shows what was promised about a delay to those who are shown how far the journey has come; what somebody wrote, to those who are
 * shown the notes of colleagues. Whoever works with the person and knows who it is says what became of a promise.
 */
@Component("promisedGate")
class PromisedGate {

    private final PromisedActions promises;
    private final AccessPolicy policy;
    private final WhoIsAsking asking;

    PromisedGate(PromisedActions promises, AccessPolicy policy, WhoIsAsking asking) {
        this.promises = promises;
        this.policy = policy;
        this.asking = asking;
    }

    public Shown shown(String journey) {
        var id = new JourneyId(journey);
        var permit = policy.permit(asking.viewer(), id);
        return new Shown(permit.shows(Part.PROGRESS) ? promises.of(id) : List.of(),
                permit.shows(Part.NOTES) && permit.shows(Part.IDENTITY), maySettle(permit));
    }

    static boolean maySettle(Permit permit) {
        return permit.sight() == Sight.FULL && permit.shows(Part.PROGRESS) && permit.may(Action.WORK);
    }

    /** @param words whether what people wrote is shown */
    public record Shown(List<PromisedAction> promises, boolean words, boolean maySettle) {
    }
}
