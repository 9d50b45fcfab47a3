package org.homeward.tasks;

import org.homeward.access.Viewer;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;

/** Says who may name the case manager of a journey: the leads and the case managers of the hub that serves it. */
public final class WhoNamesCaseManagers {

    private final Journeys journeys;

    public WhoNamesCaseManagers(Journeys journeys) {
        this.journeys = journeys;
    }

    public boolean mayName(Viewer viewer, JourneyId journey) {
        return journeys.find(journey).filter(Journey::isOpen).flatMap(found -> found.setting().hub())
                .filter(hub -> viewer.groups().contains("hub-leads." + hub)
                        || viewer.groups().contains("hub-case-managers." + hub)).isPresent();
    }
}
