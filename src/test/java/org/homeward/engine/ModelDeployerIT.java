package org.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.homeward.HomewardTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("Models are deployed as one set")
class ModelDeployerIT {

    private static final String SPINE = "processes/assessment/bed-review.bpmn";

    @Autowired
    private ModelDeployer deployer;
    @Autowired
    private RepositoryService repository;
    @Autowired
    private ResourcePatternResolver classPath;
    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void putBack() {
        deployer.deploy(ModelSet.of(classPath));
    }

    @Test
    @DisplayName("an unchanged set makes no new version")
    void unchanged() {
        var before = versions();
        assertThat(deployer.deploy(ModelSet.of(classPath))).isEmpty();
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    @DisplayName("one changed sentence gives the whole set one new version, and the board the new sentence")
    void changed() {
        var before = versions();
        var changed = deployer.deploy(with(SPINE, text(SPINE).replaceFirst(
                "The ward reviews the person and records", "The ward looks at the person and writes down")));
        assertThat(changed).containsExactly(SPINE);
        assertThat(versions()).isEqualTo(before.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, version -> version.getValue() + 1)));
        assertThat(jdbc.sql("""
                select unblock from wait_state
                 where process_id = 'bed-review' and element_id = 'userTask_recordDailyReview'""")
                .query(String.class).single()).startsWith("The ward looks at the person and writes down");
    }

    @Test
    @DisplayName("a file that is new or gone is a change")
    void addedAndRemoved() {
        var more = "decisions/discharge/other-outcome.dmn";
        var table = text("decisions/discharge/discharge-outcome.dmn");
        assertThat(deployer.deploy(with(more, table.replace("discharge-outcome", "other-outcome")
                .replace("dischargeOutcome", "otherOutcome")))).containsExactly(more);
        assertThat(deployer.deploy(ModelSet.of(classPath))).containsExactly(more);
        assertThat(deployer.deploy(ModelSet.of(classPath))).isEmpty();
    }

    @Test
    @DisplayName("a build that does not fit with what is in force is not deployed, and what is in force goes on")
    void doesNotFit() {
        var before = versions();
        assertThat(deployer.deploy(with(SPINE, text(SPINE).replace("camunda:formRef=\"record-daily-review\"", ""))))
                .isEmpty();
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    @DisplayName("which build deployed what is remembered")
    void remembered() {
        deployer.deploy(with(SPINE, text(SPINE).replace("Record today", "Write today")));
        assertThat(jdbc.sql("select changed[1] from model_set order by number desc limit 1").query(String.class)
                .single()).isEqualTo(SPINE);
    }

    private Map<String, Integer> versions() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getVersion));
    }

    private ModelSet with(String name, String content) {
        var files = new TreeMap<>(ModelSet.of(classPath).files());
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
        return new ModelSet(files);
    }

    private String text(String name) {
        return new String(ModelSet.of(classPath).files().get(name), StandardCharsets.UTF_8);
    }
}
