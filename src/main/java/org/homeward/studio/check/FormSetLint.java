package org.homeward.studio.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the forms of a set read well, are what their contracts say, belong to a task each, and say who or what they are about. */
final class FormSetLint {

    /** The process whose tasks are done by those who must not learn who the person is. */
    private static final String OF_PROVIDERS = "provider-offer";

    private FormSetLint() {
    }

    static List<String> findings(ModelFiles set, KnownLists lists) {
        var shown = shownBy(set.processes());
        var toProviders = shownBy(set.processes().stream().filter(model -> model.process().id().equals(OF_PROVIDERS)).toList());
        var findings = new ArrayList<String>();
        set.forms().forEach(form -> {
            FormLint.findings(form, lists).forEach(finding -> findings.add(finding.replaceFirst(": ", ".form: ")));
            if (!shown.contains(form.name())) {
                findings.add(form.name() + ".form: no task shows it");
            } else {
                FormLint.aboutWhom(form, toProviders.contains(form.name()))
                        .forEach(finding -> findings.add(finding.replaceFirst(": ", ".form: ")));
            }
        });
        return findings;
    }

    private static Set<String> shownBy(List<ProcessModel> processes) {
        return processes.stream().flatMap(model -> model.steps("userTask").stream())
                .flatMap(task -> task.camunda("formRef").stream()).collect(Collectors.toSet());
    }
}
