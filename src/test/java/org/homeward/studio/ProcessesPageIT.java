package org.homeward.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.homeward.HomewardTest;
import org.homeward.flow.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** The picture that people see is the model that runs, and it says how many people are where. */
@HomewardTest
class ProcessesPageIT {

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private DeployedProcesses processes;
    @Autowired
    private PeopleOnSteps people;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;

    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @Test
    void listsWhatIsDeployed() throws Exception {
        assertThat(processes.all()).extracting(DeployedProcess::id).contains("admission", "discharge-to-assess",
                "needs-assessment", "pathway-selection", "discharge");
        browser.perform(get("/processes").with(user("pete.process"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("/processes/pathway-selection")));
    }

    @Test
    void tellsWhatTheOrderOfTheRowsDoes() throws Exception {
        browser.perform(get("/decisions").with(user("pete.process"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Which pathway is proposed?")));
        browser.perform(get("/decisions/reside-status").with(user("pete.process"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("None: every row can answer.")))
                .andExpect(content().string(containsString("Row 3 stands first and answers leaves-by-exception; row 4 would answer meets.")));
        browser.perform(get("/decisions/nothing").with(user("pete.process"))).andExpect(status().isNotFound());
    }

    @Test
    void tellsThePictureInWords() {
        var model = processes.find("pathway-selection").orElseThrow();
        var agree = model.steps().stream().filter(step -> step.elementId().equals("userTask_agreePathway"))
                .findFirst().orElseThrow();

        assertThat(model.steps().get(0).kind()).isEqualTo(Step.Kind.START);
        assertThat(agree.name()).isEqualTo("Agree the discharge pathway");
        assertThat(agree.kind()).isEqualTo(Step.Kind.PERSON);
        assertThat(agree.documentation()).isNotBlank();
        assertThat(model.steps()).filteredOn(step -> step.kind() == Step.Kind.QUESTION && step.name().endsWith("?"))
                .allSatisfy(question -> assertThat(question.then()).allMatch(way -> way.answer().isPresent()));
    }

    @Test
    void sendsTheDeployedModelAsItIs() throws Exception {
        browser.perform(get("/processes/pathway-selection/diagram").with(user("pete.process")))
                .andExpect(status().isOk()).andExpect(content().contentTypeCompatibleWith("application/xml"))
                .andExpect(content().string(containsString("id=\"userTask_agreePathway\"")))
                .andExpect(content().string(containsString("BPMNShape")));
    }

    @Test
    void countsPeopleOnAStepAndInACalledProcess() throws Exception {
        var before = people.byElement("pathway-selection").getOrDefault("userTask_agreePathway", 0);
        new Scene(jdbc, transactions, clock.instant())
                .matched("Ann", "Hill", LocalDate.of(1940, 2, 29), "northbridge-4a", "3", Duration.ofDays(1))
                .task("pathway-selection", "userTask_agreePathway", "Agree the discharge pathway",
                        "hub-case-managers.northbridge-hub", "hub", "The hub agrees.", Duration.ofHours(1));

        int now = people.byElement("pathway-selection").get("userTask_agreePathway");
        assertThat(now).isEqualTo(before + 1);
        browser.perform(get("/processes/pathway-selection").with(user("pete.process"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("data-element=\"userTask_agreePathway\" data-people=\"" + now)));
        browser.perform(get("/processes/way-home").with(user("pete.process"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("data-element=\"callActivity_pathwaySelection\" data-people=\""
                        + people.byProcess().get("pathway-selection"))));
        browser.perform(get("/processes/discharge-to-assess").with(user("pete.process"))).andExpect(status().isOk())
                .andExpect(content().string(matchesPattern(Pattern.compile(".*data-element=\"callActivity_wayHome\" data-people=\"[1-9].*",
                        Pattern.DOTALL))));
    }

    @Test
    void anUnknownProcessIsNotFound() throws Exception {
        browser.perform(get("/processes/nonsense").with(user("pete.process"))).andExpect(status().isNotFound());
    }
}
