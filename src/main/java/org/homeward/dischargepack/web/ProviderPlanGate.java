package org.homeward.dischargepack.web;

import java.util.List;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.dischargepack.ReadProviderPlans;
import org.homeward.dischargepack.UploadProviderPlan;
import org.homeward.journey.JourneyId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets those to the plans that providers sent who may see them. */
@Component("providerPlanGate")
public class ProviderPlanGate {

    private final ReadProviderPlans plans;
    private final UploadProviderPlan uploading;
    private final WhoIsAsking asking;

    ProviderPlanGate(ReadProviderPlans plans, UploadProviderPlan uploading, WhoIsAsking asking) {
        this.plans = plans;
        this.uploading = uploading;
        this.asking = asking;
    }

    /** For pages that show them beside something else. */
    public List<ReadProviderPlans.Shown> plans(String journey) {
        return plans.of(asking.viewer(), new JourneyId(journey));
    }

    public boolean maySend(String journey) {
        return uploading.provider(asking.viewer(), new JourneyId(journey)).isPresent();
    }

    Viewer viewer() {
        return asking.viewer();
    }

    JourneyId journey(String id) {
        return JourneyId.parse(id).filter(journey -> plans.sees(asking.viewer(), journey)).orElseThrow(ProviderPlanGate::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
