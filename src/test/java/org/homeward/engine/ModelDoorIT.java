package org.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("A process owner deploys from Camunda Modeler")
class ModelDoorIT {

    private static final String SPINE = "processes/assessment/bed-review.bpmn";
    private static final String REST = "/engine-rest";
    private static final String TASKLIST = "/camunda/api/engine/engine/default";

    @LocalServerPort
    private int port;
    @Autowired
    private ModelDeployer release;
    @Autowired
    private DeployedModels models;
    @Autowired
    private RepositoryService repository;
    @Autowired
    private ResourcePatternResolver classPath;
    @Autowired
    private JdbcClient jdbc;
    private Map<String, Integer> versions;

    @BeforeEach
    void before() {
        versions = versions();
    }

    @AfterEach
    void putBack() {
        var release = ModelSet.of(classPath).files();
        var owned = ModelSet.changed(models.newest(), release);
        if (!owned.isEmpty()) {
            var back = new SentModels();
            owned.forEach(name -> back.and(name, new String(release.get(name), StandardCharsets.UTF_8)));
            assertThat(back.by(pete(), REST).statusCode()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("one file: it is put among the newest others, all get one new version, and who did it is remembered")
    void oneFile() {
        var answer = SentModels.of("bed-review.bpmn", changedSpine("The ward looks again at the person and writes"))
                .by(pete(), REST);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("deployedProcessDefinitions").contains("pathway-selection");
        assertThat(versions()).isEqualTo(versions.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, version -> version.getValue() + 1)));
        assertThat(unblock()).startsWith("The ward looks again at the person and writes");
        assertThat(jdbc.sql("select by_whom || ' ' || source || ' ' || changed[1] from model_set order by number desc limit 1")
                .query(String.class).single()).isEqualTo("pete.process modeler " + SPINE);
        assertThat(jdbc.sql("select count(*) from audit_waiting where action = 'models.deployed' and who = 'pete.process'")
                .query(Long.class).single() + jdbc.sql("select count(*) from audit_entry where action = 'models.deployed'")
                .query(Long.class).single()).isPositive();
    }

    @Test
    @DisplayName("a restart of the same build leaves the owner's change alone, and the next owner builds on it")
    void staysOverARestart() {
        SentModels.of("bed-review.bpmn", changedSpine("The ward looks again at the person and writes")).by(pete(), REST);
        assertThat(release.deploy(ModelSet.of(classPath))).isEmpty();
        assertThat(unblock()).startsWith("The ward looks again");
        var form = "processes/assessment/record-daily-review.form";
        assertThat(SentModels.of("record-daily-review.form", text(form) + "\n").by(pete(), REST).statusCode()).isEqualTo(200);
        assertThat(ModelSet.changed(models.newest(), ModelSet.of(classPath).files())).containsExactly(SPINE, form);
    }

    @Test
    @DisplayName("through the web applications' address, by whoever is signed in there")
    void throughTheWebApplications() {
        var pete = Browser.signedIn(port, "pete.process");
        pete.get("/camunda/app/cockpit/default/");
        assertThat(SentModels.of("bed-review.bpmn", changedSpine("The ward looks and writes")).by(pete, TASKLIST)
                .statusCode()).isEqualTo(200);
        assertThat(unblock()).startsWith("The ward looks and writes");
    }

    @Test
    @DisplayName("what is deployed already makes no new version")
    void nothingNew() {
        assertThat(SentModels.of("bed-review.bpmn", text(SPINE)).by(pete(), REST).statusCode()).isEqualTo(200);
        assertThat(versions()).isEqualTo(versions);
    }

    @Test
    @DisplayName("two owners at the same moment: neither undoes the other's change")
    void atTheSameMoment() {
        var form = "processes/assessment/record-daily-review.form";
        var both = List.of(SentModels.of("bed-review.bpmn", changedSpine("The ward looks twice and writes")),
                SentModels.of("record-daily-review.form", text(form) + "\n")).stream()
                .map(sent -> CompletableFuture.supplyAsync(() -> sent.by(pete(), REST).statusCode())).toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsOnly(200);
        assertThat(ModelSet.changed(models.newest(), ModelSet.of(classPath).files())).containsExactly(SPINE, form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada.admin", "nina.ward", "mia.manager", "northbridge-epr"})
    @DisplayName("and nobody else does, administrators neither")
    void nobodyElse(String user) {
        var sent = SentModels.of("bed-review.bpmn", changedSpine("Mine and not yours now"));
        var answer = sent.by(Browser.withPassword(port, user, "Going-Home-2026"), REST);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("HTTP Status");
        if (!user.equals("northbridge-epr")) {
            var session = Browser.signedIn(port, user);
            session.get("/camunda/app/welcome/default/");
            assertThat(sent.by(session, TASKLIST).statusCode()).isEqualTo(403);
        }
        assertThat(versions()).isEqualTo(versions);
    }

    @Test
    @DisplayName("what was deployed is not taken away, by nobody and on no way")
    void nothingIsTakenAway() {
        var deployment = jdbc.sql("select deployment from model_set order by number desc limit 1").query(String.class).single();
        assertThat(pete().call("DELETE", REST + "/deployment/" + deployment + "?cascade=true", "", "").statusCode())
                .isEqualTo(403);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> repository.deleteDeployment(deployment, true)))
                .isInstanceOf(DoorClosed.class);
        assertThat(versions()).isEqualTo(versions);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a mistake is said in a sentence that names the step")
    @CsvSource(delimiter = '|', value = {
        "a form that is not there | camunda:formRef=\"record-daily-review\" | camunda:formRef=\"record-daily-revue\" | there is no form record-daily-revue",
        "a task without a form | camunda:formRef=\"record-daily-review\" | | userTask_recordDailyReview (Record today’s review) does not show the form",
        "nobody's responsibility | name=\"owner\" value=\"hospital\" | name=\"owner\" value=\"somebody\" | has none of these owners"})
    void saidInASentence(String what, String text, String instead, String sentence) {
        assertThat(text(SPINE)).contains(text);
        refused(SentModels.of("bed-review.bpmn", text(SPINE).replace(text, instead == null ? "" : instead))
                .by(pete(), REST), sentence);
    }

    private void refused(HttpResponse<String> answer, String sentence) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("Nothing was deployed. ").contains(sentence).doesNotContain("Exception");
        assertThat(versions()).isEqualTo(versions);
    }

    private Browser pete() {
        return Browser.withPassword(port, "pete.process", "Going-Home-2026");
    }

    private String unblock() {
        return jdbc.sql("""
                select unblock from wait_state
                 where process_id = 'bed-review' and element_id = 'userTask_recordDailyReview'""")
                .query(String.class).single();
    }

    private Map<String, Integer> versions() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getVersion));
    }

    private String changedSpine(String sentence) {
        return text(SPINE).replaceFirst("The ward reviews the person and records", sentence);
    }

    private String text(String name) {
        return new String(ModelSet.of(classPath).files().get(name), StandardCharsets.UTF_8);
    }
}
