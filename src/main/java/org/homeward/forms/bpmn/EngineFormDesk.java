package org.homeward.forms.bpmn;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.homeward.access.Viewer;
import org.homeward.engine.ChangedMeanwhile;
import org.homeward.engine.HeldByAnother;
import org.homeward.engine.TaskForms;
import org.homeward.engine.TaskGone;
import org.homeward.forms.FormDesk;
import org.homeward.forms.FormReader;
import org.homeward.forms.TaskForm;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswersRefused;
import org.springframework.stereotype.Component;

/** Opens and hands in forms at the engine's form door, and says in our own words what came of it. */
@Component
class EngineFormDesk implements FormDesk {

    private final TaskForms forms;
    private final FormReader reader;
    private final Map<String, TaskForm> read = new ConcurrentHashMap<>();

    EngineFormDesk(TaskForms forms, FormReader reader) {
        this.forms = forms;
        this.reader = reader;
    }

    @Override
    public Optional<Opened> open(Viewer viewer, String task) {
        return forms.open(viewer, task).map(filled -> new Opened(deployed(filled.form()), filled.values()));
    }

    @Override
    public Map<String, Opened> openAll(Viewer viewer, Collection<String> tasks, Collection<JourneyId> beside) {
        var opened = new LinkedHashMap<String, Opened>();
        forms.openAll(viewer, tasks, beside).forEach((task, filled) ->
                opened.put(task, new Opened(deployed(filled.form()), filled.values())));
        return opened;
    }

    @Override
    public Optional<Deployed> formOf(Viewer viewer, String task) {
        return forms.formOf(viewer, task).map(this::deployed);
    }

    @Override
    public Optional<Deployed> deployed(String version, String form) {
        return forms.deployed(version, form).map(this::deployed);
    }

    @Override
    public Optional<Deployed> newest(String form) {
        return forms.newest(form).map(this::deployed);
    }

    @Override
    public Outcome complete(Viewer viewer, String task, Map<String, Object> answers) {
        try {
            forms.complete(viewer, task, answers);
            return new Outcome.Done();
        } catch (AnswersRefused e) {
            return new Outcome.Refused(e.refusals());
        } catch (HeldByAnother e) {
            return new Outcome.HeldBy(e.holder());
        } catch (TaskGone | ChangedMeanwhile e) {
            return new Outcome.Gone();
        }
    }

    @Override
    public boolean takeOver(Viewer viewer, String task) {
        try {
            forms.takeOver(viewer, task);
            return true;
        } catch (TaskGone | ChangedMeanwhile e) {
            return false;
        }
    }

    private Deployed deployed(TaskForms.Deployed form) {
        return new Deployed(form.version(), read.computeIfAbsent(form.version() + "/" + form.form(),
                key -> reader.read(form.schema())), form.contract());
    }
}
