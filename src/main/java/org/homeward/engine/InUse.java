package org.homeward.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.homeward.access.KnownSetting;
import org.homeward.access.LocalSettings;
import org.homeward.journey.Journeys;
import org.homeward.journey.Setting;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells a model which of its parts are in use where the person is. It is asked when a step is reached, so a switch counts
 * from the next step of everybody on the way. Models call it as {@code ${inUse.here(execution, 'needs-assessment')}} and
 * {@code ${inUse.atCouncil(execution, 'assess-social-care')}}.
 */
@Component("inUse")
public class InUse {

    private final ObjectProvider<Journeys> journeys;
    private final ObjectProvider<LocalSettings> settings;

    InUse(ObjectProvider<Journeys> journeys, ObjectProvider<LocalSettings> settings) {
        this.journeys = journeys;
        this.settings = settings;
    }

    /** Whether a process is in use at the person's hospital; false while the hospital is not known. */
    public boolean here(DelegateExecution execution, String process) {
        return setting(execution).trust().filter(trust -> settings.getObject()
                .inUse(trust, known("process." + process))).isPresent();
    }

    /** Whether the person's council does this task; where no council is known, the hub's lead is to be asked. */
    public boolean atCouncil(DelegateExecution execution, String task) {
        return setting(execution).council().map(council -> settings.getObject()
                .inUse(council, known("task." + task))).orElse(true);
    }

    private Setting setting(DelegateExecution execution) {
        var journey = BusinessKey.journeyOf(execution);
        return journeys.getObject().find(journey)
                .orElseThrow(() -> new IllegalStateException("No journey " + journey)).setting();
    }

    private static KnownSetting known(String key) {
        return KnownSetting.of(key)
                .orElseThrow(() -> new IllegalArgumentException("A model asks about " + key + ", which nobody can switch"));
    }
}
