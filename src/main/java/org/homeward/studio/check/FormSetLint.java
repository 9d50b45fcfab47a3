package org.homeward.studio.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Whether the forms of a set read well, are what their contracts say, and belong to a task each. */
final class FormSetLint {

    private FormSetLint() {
    }

    static List<String> findings(ModelFiles set, KnownLists lists) {
        var shown = set.processes().stream().flatMap(model -> model.steps("userTask").stream())
                .flatMap(task -> task.camunda("formRef").stream()).collect(Collectors.toSet());
        var findings = new ArrayList<String>();
        set.forms().forEach(form -> {
            FormLint.findings(form, lists).forEach(finding -> findings.add(finding.replaceFirst(": ", ".form: ")));
            if (!shown.contains(form.name())) {
                findings.add(form.name() + ".form: no task shows it");
            }
        });
        return findings;
    }
}
