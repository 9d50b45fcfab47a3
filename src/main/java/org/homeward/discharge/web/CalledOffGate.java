package org.homeward.discharge.web;

import java.util.Optional;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Part;
import org.homeward.access.WhoIsAsking;
import org.homeward.discharge.CallOffLeaving;
import org.homeward.discharge.ReadCalledOff;
import org.homeward.discharge.ReadCalledOff.Shown;
import org.homeward.journey.JourneyId;
import org.springframework.stereotype.Component;

/** For pages about a person: whether their leaving was called off, and the way to say so. */
@Component("calledOffGate")
class CalledOffGate {

    private final ReadCalledOff calledOff;
    private final CallOffLeaving callOff;
    private final AccessPolicy policy;
    private final WhoIsAsking asking;

    CalledOffGate(ReadCalledOff calledOff, CallOffLeaving callOff, AccessPolicy policy, WhoIsAsking asking) {
        this.calledOff = calledOff;
        this.callOff = callOff;
        this.policy = policy;
        this.asking = asking;
    }

    /** To those who are shown how far the journey has come. */
    public Optional<Shown> newest(String journey) {
        var id = new JourneyId(journey);
        return policy.permit(asking.viewer(), id).shows(Part.PROGRESS) ? calledOff.newest(id) : Optional.empty();
    }

    public boolean maySay(String journey) {
        return callOff.may(asking.viewer(), new JourneyId(journey));
    }
}
