package org.homeward.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A task of a journey that shows a form. Found in the models themselves, so that a new form is covered by itself. Tasks about an offer
 * belong to no journey: providers do them by link or in Tasklist (ProviderAsksProcessTest, PlacedByLinkBrowserTest).
 */
record ShownForm(String process, String element, String form) {

    static List<ShownForm> all() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.bpmn"))
                    .flatMap(ShownForm::in).filter(shown -> !shown.process().equals("provider-offer")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<ShownForm> in(Resource file) {
        try (InputStream bpmn = file.getInputStream()) {
            var model = Bpmn.readModelFromStream(bpmn);
            var process = model.getModelElementsByType(Process.class).iterator().next().getId();
            return model.getModelElementsByType(UserTask.class).stream().filter(task -> task.getCamundaFormRef() != null)
                    .map(task -> new ShownForm(process, task.getId(), task.getCamundaFormRef()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return form;
    }
}
