package org.homeward.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * The files that a process owner sends, one or several. Each is known by its name alone, wherever it lay on the owner's
 * own computer. Example: {@code admission.bpmn}.
 */
final class PostedModels extends DeploymentBuilderImpl {

    private static final long serialVersionUID = 1;
    private static final Pattern NAME = Pattern.compile("(.*/)?([a-z0-9]+(-[a-z0-9]+)*\\.(bpmn|dmn|form|contract\\.json))");
    private static final Pattern FOLDERS = Pattern.compile("((processes|decisions)/([a-z0-9-]+/)*)?");
    private static final int LARGEST = 1_000_000;
    private static final int MOST = 100;

    private final transient Map<String, byte[]> files = new TreeMap<>();
    private final transient List<String> findings = new ArrayList<>();

    PostedModels(RepositoryServiceImpl repository) {
        super(repository);
    }

    @Override
    protected DeploymentBuilder addBytes(String name, byte[] content) {
        var match = NAME.matcher(name);
        if (!match.matches() || match.group(1) != null && !FOLDERS.matcher(match.group(1)).matches()) {
            findings.add("A file is named plainly, such as admission.bpmn, and ends in .bpmn, .dmn, .form or .contract.json");
        } else if (content.length > LARGEST) {
            findings.add(match.group(2) + " is larger than " + LARGEST / 1_000_000 + " MB");
        } else if (files.size() == MOST) {
            findings.add("These are more than " + MOST + " files");
        } else if (files.put(match.group(2), content) != null) {
            findings.add(match.group(2) + " was sent twice");
        }
        return super.addBytes(name, content);
    }

    /**
     * The whole set as it would be with these files in it.
     *
     * @throws ModelsRefused when a file is not one of the set
     */
    Map<String, byte[]> putInto(Map<String, byte[]> set) {
        if (!getDeployments().isEmpty() || !getDeploymentResourcesById().isEmpty()
                || !getDeploymentResourcesByName().isEmpty() || getProcessDefinitionsActivationDate() != null) {
            findings.add("Models are deployed as files that are sent, and at once");
        }
        if (getDeployment().getTenantId() != null) {
            findings.add("Homeward has no tenants: leave the tenant empty");
        }
        var whole = new TreeMap<>(set);
        files.forEach((name, content) -> {
            var known = set.keySet().stream().filter(it -> it.endsWith("/" + name)).findFirst();
            known.ifPresentOrElse(it -> whole.put(it, content),
                    () -> findings.add("There is no " + name + " in Homeward; a new file comes with a release"));
        });
        if (!findings.isEmpty()) {
            throw new ModelsRefused(findings.stream().distinct().toList());
        }
        return whole;
    }
}
