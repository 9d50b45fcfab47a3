package org.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.therapy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.homeward.HomewardTest;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@HomewardTest
@DisplayName("The person's page explains the proposal in the words that stand in the table")
class ExplanationFollowsTheCellIT {

    private static final String TABLE = "decisions/pathway/select-pathway.dmn";
    private static final String AS_IT_STANDS = "The home is safe, the person can be left, and one care worker a visit is enough.";

    @Autowired
    private ModelDeployer deployer;
    @Autowired
    private ResourcePatternResolver classPath;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private WebApplicationContext context;

    @AfterEach
    void putBack() {
        deployer.deploy(ModelSet.of(classPath));
    }

    @Test
    @DisplayName("another sentence in the cell is another sentence on the page, and what was proposed before keeps its own")
    void anotherSentence() throws Exception {
        var before = proposed();
        assertThat(text()).contains(AS_IT_STANDS, "the person could not be left alone between visits");
        var files = new TreeMap<>(ModelSet.of(classPath).files());
        files.put(TABLE, text().replace(AS_IT_STANDS, "One pair of hands at each visit does it.")
                .replace("the person could not be left alone between visits", "somebody had to stay between visits").getBytes(StandardCharsets.UTF_8));
        assertThat(deployer.deploy(new ModelSet(files))).containsExactly(TABLE);

        page(proposed(), "One pair of hands at each visit does it.", "If somebody had to stay between visits, the proposal would be", AS_IT_STANDS);
        page(before, AS_IT_STANDS, "If the person could not be left alone between visits, the proposal would be", "One pair of hands");
    }

    private void page(Traveller traveller, String why, String whatIf, String nowhere) throws Exception {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        browser.perform(get("/journeys/" + traveller.journey())
                        .with(user("hana.hub").authorities(new SimpleGrantedAuthority("hub-case-managers.northbridge-hub")))).andExpect(status().isOk())
                .andExpect(content().string(containsString(why))).andExpect(content().string(containsString(whatIf)))
                .andExpect(content().string(not(containsString(nowhere))));
    }

    private Traveller proposed() {
        return scenarios.admit(Somebody.verified())
                .completes("confirm-home-circumstances", "nina.ward", homeCircumstances())
                .completes("record-daily-review", "nina.ward", fitToLeaveWithSupport())
                .completes("describe-needs", "nina.ward", needs())
                .completes("assess-therapy", "theo.therapist", therapy())
                .completes("assess-social-care", "sofia.social", socialCare());
    }

    private String text() {
        return new String(ModelSet.of(classPath).files().get(TABLE), StandardCharsets.UTF_8);
    }
}
