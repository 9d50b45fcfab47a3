package org.homeward.assessment;

import java.util.Map;
import org.homeward.access.Directory;
import org.homeward.access.Organisation;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Prefill;

/** Offers the councils in {@code assess-social-care}, where the council of ordinary residence is asked. */
public final class CouncilsToChooseFrom implements Prefill {

    private final Directory directory;

    public CouncilsToChooseFrom(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String form() {
        return "assess-social-care";
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of("ordinaryResidenceCouncilOptions", directory.organisations(Organisation.Kind.COUNCIL).stream()
                .map(council -> new Choice(council.id(), council.name())).toList());
    }
}
