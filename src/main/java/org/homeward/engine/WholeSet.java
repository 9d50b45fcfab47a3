package org.homeward.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;

/** All models together, as they are handed to the engine. Only Homeward itself makes one. */
final class WholeSet extends DeploymentBuilderImpl {

    static final String NAME = "homeward";
    private static final long serialVersionUID = 1;

    private WholeSet(RepositoryServiceImpl repository) {
        super(repository);
    }

    static WholeSet of(RepositoryServiceImpl repository, String source, Map<String, byte[]> files) {
        var set = new WholeSet(repository);
        set.name(NAME).source(source);
        files.forEach(set::addBytes);
        return set;
    }
}
