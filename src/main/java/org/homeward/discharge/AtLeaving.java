package org.homeward.discharge;

import java.util.List;
import org.homeward.carepackage.HoldProcess;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.tasks.Waits;

/**
 * What was not ready of somebody who has left all the same. Where nobody has agreed a pathway, nothing was prepared here and nothing
 * is followed up from here.
 */
public final class AtLeaving {

    private final CheckReadiness readiness;
    private final Journeys journeys;
    private final Waits waits;
    private final HoldProcess holds;

    public AtLeaving(CheckReadiness readiness, Journeys journeys, Waits waits, HoldProcess holds) {
        this.readiness = readiness;
        this.journeys = journeys;
        this.waits = waits;
        this.holds = holds;
    }

    /** What still matters at home and is not settled at this moment. */
    public List<Blocker> stillOpen(JourneyId journey) {
        return journeys.find(journey).flatMap(Journey::pathway).isEmpty() ? List.of()
                : readiness.blockers(journey).stream().filter(Blocker::followUp).toList();
    }

    /** Tells the teams whose tasks were withdrawn why, and whoever follows held care that the person is out of hospital. */
    public void tell(JourneyId journey) {
        waits.explainWithdrawal(journey, "The person has left hospital.");
        holds.newsOf(journey);
    }
}
