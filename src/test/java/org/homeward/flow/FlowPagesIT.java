package org.homeward.flow;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.homeward.HomewardTest;
import org.homeward.journey.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** What the pages say, to whom, and what they never say. */
@HomewardTest
class FlowPagesIT {

    private final String ward = "test-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;

    private MockMvc browser;
    private Scene.Somebody ann;
    private String task;

    @BeforeEach
    void annIsOnTheWard() {
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        ann = new Scene(jdbc, transactions, clock.instant())
                .matched("Ann", "Hill", LocalDate.of(1940, 2, 29), ward, "12", Duration.ofDays(2)).at(Stage.DECIDING);
        task = ann.task("page-" + ward, "userTask_agreePathway", "Agree the discharge pathway", "ward-staff." + ward,
                "hub", "The hub’s case manager agrees the pathway with the person.", Duration.ofHours(-3));
        ann.happened("admission.recorded", Duration.ofHours(48), "hl7:NBPAS", null, "Admitted to the ward.")
                .decided("select-pathway", "{\"nightNeed\":\"none\",\"homeIsSafe\":null,\"liesAlone\":true}",
                        "[{\"rule\":\"p1\",\"description\":\"Needs two visits a day.\",\"outputs\":{\"pathway\":\"P1\"}}]");
    }

    @Test
    void worklistLeadsToTheTaskAndToThePerson() throws Exception {
        browser.perform(get("/").with(ours())).andExpect(redirectedUrl("/work"));
        browser.perform(get("/work").with(ours())).andExpect(status().isOk())
                .andExpect(content().string(containsString("/tasks/" + task)))
                .andExpect(content().string(containsString("/journeys/" + ann.id)))
                .andExpect(content().string(containsString("Overdue by 3 hours")))
                .andExpect(content().string(containsString("Ann Hill")));
    }

    @Test
    void boardSaysWhatIsWaitedForAndNeverAProposalAsAgreed() throws Exception {
        browser.perform(get("/board").with(ours())).andExpect(status().isOk())
                .andExpect(content().string(containsString("The hub’s case manager agrees the pathway with the person.")))
                .andExpect(content().string(containsString("Care transfer hub")))
                .andExpect(content().string(containsString("No pathway agreed yet")))
                .andExpect(content().string(containsString("/journeys/" + ann.id)))
                .andExpect(content().string(not(containsString("Agreed: P1"))));
    }

    @Test
    void nobodyElseReadsTheName() throws Exception {
        browser.perform(get("/board").with(somebody("managers.northbridge"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Name not shown to you")))
                .andExpect(content().string(not(containsString("Ann Hill"))))
                .andExpect(content().string(not(containsString(ann.nhsNumber.substring(6)))));
        browser.perform(get("/journeys/{id}", ann.id).with(somebody("managers.northbridge"))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Ann"))))
                .andExpect(content().string(not(containsString("Night need"))));
    }

    @Test
    void anUnseenJourneyIsNotFoundJustLikeOneThatIsNotThere() throws Exception {
        for (var id : new String[] {ann.id.value(), "J-000000", "nonsense"}) {
            browser.perform(get("/journeys/{id}", id).with(somebody("ward-staff.elsewhere")))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void journeySaysWhyInPlainWords() throws Exception {
        browser.perform(get("/journeys/{id}", ann.id).with(ours())).andExpect(status().isOk())
                .andExpect(content().string(containsString("29 February 1940")))
                .andExpect(content().string(containsString("Needs two visits a day.")))
                .andExpect(content().string(containsString("Night need")))
                .andExpect(content().string(containsString("Not known")))
                .andExpect(content().string(containsString("Hospital message from NBPAS")))
                .andExpect(content().string(not(containsString("{&quot;"))));
    }

    @Test
    void onlyTheTeamWhoseTaskItIsIsLedToIt() throws Exception {
        browser.perform(get("/journeys/{id}", ann.id).with(ours()))
                .andExpect(content().string(containsString("href=\"/tasks/" + task)));
        browser.perform(get("/journeys/{id}", ann.id).with(somebody("managers.northbridge")))
                .andExpect(content().string(containsString("Overdue by 3 hours")))
                .andExpect(content().string(not(containsString("/tasks/"))));
    }

    @Test
    void aSearchIsPostedAndStaysOutOfTheAddress() throws Exception {
        browser.perform(post("/board").param("search", "ann hill").with(csrf()).with(ours()))
                .andExpect(status().isOk()).andExpect(content().string(containsString(ann.id.value())));
        browser.perform(get("/board").param("search", "nobody of that name").with(ours()))
                .andExpect(content().string(containsString(ann.id.value())));
        browser.perform(post("/board").param("ward", ward).param("search", " ").with(csrf()).with(ours()))
                .andExpect(redirectedUrl("/board?ward=" + ward));
    }

    @Test
    void theTableIsSentAgainOnlyWhenSomethingChanged() throws Exception {
        var mark = new AtomicReference<String>();
        await().untilAsserted(() -> {
            mark.set(browser.perform(get("/board/rows").with(ours())).andExpect(status().isOk()).andReturn()
                    .getResponse().getHeader("ETag"));
            browser.perform(get("/board/rows").header("If-None-Match", mark.get()).with(ours()))
                    .andExpect(status().isNotModified()).andExpect(content().string(""));
        });

        ann.at(Stage.SOURCING);

        browser.perform(get("/board/rows").header("If-None-Match", mark.get()).with(ours()))
                .andExpect(status().isOk()).andExpect(content().string(containsString("Sourcing")));
        browser.perform(get("/board").with(ours())).andExpect(content().string(
                matchesRegex("(?s).*hx-headers=\"\\{&quot;If-None-Match&quot;:&quot;\\\\&quot;[0-9a-f-]+\\\\&quot;&quot;}\".*")));
    }

    private RequestPostProcessor ours() {
        return somebody("ward-staff." + ward);
    }

    private static RequestPostProcessor somebody(String group) {
        return user("somebody").authorities(AuthorityUtils.createAuthorityList(group));
    }
}
