package org.homeward.flow;

import org.homeward.access.KnownSetting;
import org.homeward.access.LocalSettings;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.UseCase;

/** Looks once a day at everybody who can leave hospital and is still there, where their hospital lets delays go up. */
@UseCase
public class LookAtDelays {

    private final Delays delays;
    private final DelayProcess process;
    private final ClearDelay clearDelay;
    private final Journeys journeys;
    private final LocalSettings settings;

    public LookAtDelays(Delays delays, DelayProcess process, ClearDelay clearDelay, Journeys journeys, LocalSettings settings) {
        this.delays = delays;
        this.process = process;
        this.clearDelay = clearDelay;
        this.journeys = journeys;
        this.settings = settings;
    }

    public void everybody() {
        delays.overAndStillLookedAt().forEach(clearDelay::delayEnded);
        delays.open().stream().filter(this::goesUpHere).forEach(process::look);
    }

    private boolean goesUpHere(JourneyId journey) {
        return journeys.find(journey).map(Journey::setting).flatMap(setting -> setting.trust())
                .filter(trust -> settings.inUse(trust, KnownSetting.DELAY_ESCALATION)).isPresent();
    }
}
