package org.homeward.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Deploys models that only tests know, beside the product's own and without its look over the whole set: they try what a
 * release would not be let to do. They bring the tables along that say whose a task is and by when.
 */
public final class ModelsForTests {

    private static final String TABLES = "decisions/tasks/";

    private ModelsForTests() {
    }

    /**
     * @param folder of the test resources, for example {@code components}
     * @return under what it is withdrawn again
     */
    public static String deploy(RepositoryService repository, String folder) {
        var files = new TreeMap<String, byte[]>();
        files.putAll(read("classpath*:" + folder + "/*", "processes/" + folder + "/"));
        files.putAll(read("classpath*:" + TABLES + "task-*.dmn", TABLES));
        var guarded = (RepositoryServiceImpl) repository;
        return guarded.deployWithResult(WholeSet.of(guarded, "test", files)).getId();
    }

    /** Takes it away with all that was begun of it: no other test finds it among the product's. */
    public static void withdraw(ProcessEngine engine, String deployment) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
                .execute(new DeleteDeploymentCmd(deployment, true, true, true));
    }

    private static Map<String, byte[]> read(String pattern, String under) {
        try {
            var files = new TreeMap<String, byte[]>();
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                files.put(under + file.getFilename(), file.getContentAsByteArray());
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
