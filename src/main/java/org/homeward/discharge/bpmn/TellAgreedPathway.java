package org.homeward.discharge.bpmn;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.journey.JourneyNews;
import org.homeward.journey.Journeys;
import org.homeward.tasks.Fact;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Tells whoever prepares the leaving where the person goes, and says whether care has to be found first. */
@Component("tellAgreedPathway")
class TellAgreedPathway implements JavaDelegate {

    private static final Set<String> NOTHING_TO_FIND = Set.of("yes", "not-needed");

    private final Journeys journeys;
    private final JourneyNews news;
    private final Fact careStart;

    TellAgreedPathway(Journeys journeys, JourneyNews news, @Qualifier("careStartConfirmed") Fact careStart) {
        this.journeys = journeys;
        this.news = news;
        this.careStart = careStart;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var journey = BusinessKey.journeyOf(execution);
        LeavingVariables.pathway(execution, journeys.find(journey).orElseThrow());
        LeavingVariables.careToFind(execution, careStart.of(journey).filter(NOTHING_TO_FIND::contains).isEmpty());
        news.tell(journey, "pathway.agreed");
    }
}
