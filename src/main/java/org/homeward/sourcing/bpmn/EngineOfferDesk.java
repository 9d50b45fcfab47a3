package org.homeward.sourcing.bpmn;

import java.util.Map;
import org.homeward.access.Viewer;
import org.homeward.engine.TaskForms;
import org.homeward.sourcing.OfferDesk;
import org.springframework.stereotype.Component;

/** Hands a provider's form in through the one door. */
@Component
class EngineOfferDesk implements OfferDesk {

    private final OfferTaskQuery tasks;
    private final TaskForms forms;

    EngineOfferDesk(OfferTaskQuery tasks, TaskForms forms) {
        this.tasks = tasks;
        this.forms = forms;
    }

    @Override
    public boolean complete(String offer, String form, Map<String, Object> answers, Viewer provider) {
        var task = tasks.of(offer, form);
        task.ifPresent(found -> forms.answer(provider, found.getId(), answers));
        return task.isPresent();
    }
}
