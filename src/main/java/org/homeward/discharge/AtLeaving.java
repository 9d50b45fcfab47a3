package org.homeward.discharge;

import java.util.List;
import org.homeward.access.KnownSetting;
import org.homeward.access.LocalSettings;
import org.homeward.carepackage.HoldProcess;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.tasks.Waits;

/**
 * What was not ready of somebody who has left all the same. Where nobody has agreed a pathway, or the
 * hospital prepares leaving outside Homeward, nothing is followed up from here.
 */
public final class AtLeaving {

    private final CheckReadiness readiness;
    private final Journeys journeys;
    private final WorkInHospital work;
    private final Waits waits;
    private final HoldProcess holds;
    private final LocalSettings settings;

    public AtLeaving(CheckReadiness readiness, Journeys journeys, WorkInHospital work, Waits waits, HoldProcess holds, LocalSettings settings) {
        this.readiness = readiness;
        this.journeys = journeys;
        this.work = work;
        this.waits = waits;
        this.holds = holds;
        this.settings = settings;
    }

    /** What still matters at home and is not settled at this moment. */
    public List<Blocker> stillOpen(JourneyId journey) {
        return journeys.find(journey).filter(it -> it.pathway().isPresent()).filter(this::isPreparedHere).isEmpty() ? List.of()
                : readiness.blockers(journey).stream().filter(Blocker::followUp).toList();
    }

    private boolean isPreparedHere(Journey journey) {
        return journey.setting().trust().filter(trust -> settings.inUse(trust, KnownSetting.DISCHARGE)).isPresent();
    }

    /** Ends what is done only in hospital, tells the teams whose tasks were withdrawn why, and whoever follows held care that the person is out of hospital. */
    public void tell(JourneyId journey) {
        work.end(journey);
        waits.explainWithdrawal(journey, "The person has left hospital.");
        holds.newsOf(journey);
    }
}
