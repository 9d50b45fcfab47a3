package org.homeward.fakes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;

/** Writes down what was done, each deed as its action and words. */
public record NotedDeeds(List<String> deeds) implements Audit {

    @Override
    public void read(Viewer who, String screen, Collection<JourneyId> journeys) {
        deeds.add("read " + screen);
    }

    @Override
    public void readPersons(Viewer who, String screen, Collection<UUID> persons) {
        deeds.add("read " + screen);
    }

    @Override
    public void did(Viewer who, String action, Optional<JourneyId> journey, String what) {
        deeds.add(action + " " + what);
    }

    @Override
    public void onBehalfOf(String sender) {
        deeds.add("for " + sender);
    }
}
