package org.homeward.dischargepack.bpmn;

import org.camunda.bpm.engine.RuntimeService;
import org.homeward.dischargepack.NoteProcess;
import org.homeward.journey.JourneyId;
import org.springframework.stereotype.Component;

/** Moves process {@code discharge-note}, and starts {@code discharge-note-again}, by messages under the journey’s id. */
@Component
class EngineNoteProcess implements NoteProcess {

    private final RuntimeService runtime;

    EngineNoteProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public boolean isRunning(JourneyId journey) {
        return runtime.createProcessInstanceQuery().processDefinitionKey("discharge-note").processInstanceBusinessKey(journey.value()).count() > 0;
    }

    @Override
    public void outdated(JourneyId journey) {
        tell(journey, "note.outdated");
    }

    @Override
    public void providerChanged(JourneyId journey) {
        tell(journey, "provider.changed");
    }

    @Override
    public void again(JourneyId journey) {
        runtime.createMessageCorrelation("note.againDue").processInstanceBusinessKey(journey.value()).correlateStartMessage();
    }

    private void tell(JourneyId journey, String message) {
        runtime.createMessageCorrelation(message).processInstanceBusinessKey(journey.value()).correlateAllWithResult();
    }
}
