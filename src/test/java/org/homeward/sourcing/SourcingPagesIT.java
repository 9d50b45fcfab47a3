package org.homeward.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.journey.JourneyId;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@HomewardTest
@DisplayName("The pages of finding care show each team what it may see, and nobody is shown a person without a row in the audit")
class SourcingPagesIT {

    private static final String BRIGHTWATER = "care-providers.brightwater";
    private static final String WILLOW = "care-providers.willow-lodge";
    private static final String BROKERS = "brokerage-officers.eastvale";

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private Relationships relationships;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private final Somebody somebody = Somebody.verified().onWard("SA2");
    private final String who = "u" + UUID.randomUUID();
    private SourcingRows rows;
    private MockMvc browser;
    private JourneyId journey;
    private String need;
    private String district;
    private String service;

    @BeforeEach
    void careIsLookedFor() {
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        rows = new SourcingRows(jdbc, clock);
        journey = scenarios.admit(somebody).journey();
        relate(BROKERS, RelationshipKind.REFERRAL);
        district = "Q" + rows.fresh("").substring(0, 3);
        need = rows.need(journey, district);
        service = rows.service("brightwater", "home-care", district);
    }

    @Test
    @DisplayName("a provider that was asked, or has said yes, reads the need and not who it is")
    void anonymousBeforeTheChoice() throws Exception {
        var offer = rows.offer(need, service, "offered");
        rows.task(offer, "task-" + offer);
        for (var state : new String[] {"offered", "accepted"}) {
            jdbc.sql("update care_offer set state = ? where ref = ?").params(state, offer).update();
            var page = page("/offers/" + offer, BRIGHTWATER);
            assertThat(page).contains(district, "80 to 89", "2 visits a day of 45, 30 minutes", "washing and dressing (one person)", "hoist", "Help after a fall",
                    "/camunda/app/tasklist/default/#/?task=task-" + offer);
            assertThat(page + page("/offers", BRIGHTWATER)).contains(offer).doesNotContain(somebody.surname(), journey.value(), need, "Urdu",
                    "knows the person");
        }
        assertThat(answer("/offers/" + offer, WILLOW)).isEqualTo(404);
        assertThat(page("/offers", WILLOW)).doesNotContain(offer);
        assertThat(answer("/offers/O-000000", BRIGHTWATER)).isEqualTo(404);
        assertThat(looks("GET /offers/{ref}")).isZero();
    }

    @Test
    @DisplayName("answers to questions go to all who were asked; a question that waits is the asker's own")
    void questions() throws Exception {
        var own = rows.offer(need, service, "offered");
        var other = rows.offer(need, rows.service("willow-lodge", "home-care", district), "offered");
        rows.question(other, "Is there a lift?", "No, one flight of stairs");
        rows.question(other, "Who has the keys?", null);
        rows.question(own, "Is a hoist there?", null);
        assertThat(page("/offers/" + own, BRIGHTWATER)).contains("No, one flight of stairs", "Your question is being answered",
                "the clock stands still").as("what others asked may name somebody").doesNotContain("Is there a lift?", "Who has the keys?", other);
    }

    @Test
    @DisplayName("only the provider that was chosen learns who it is, and that is noted; what has ended shows nothing of the need")
    void chosenAndNotChosen() throws Exception {
        var lost = rows.offer(need, rows.service("willow-lodge", "home-care", district), "not-chosen");
        var won = rows.offer(need, service, "chosen");
        assertThat(page("/offers", BRIGHTWATER)).contains(won, somebody.surname(), "/journeys/" + journey);
        await().until(() -> looks("GET /offers") > 0);
        assertThat(page("/offers/" + won, BRIGHTWATER)).contains(somebody.surname(), "/journeys/" + journey);
        await().until(() -> looks("GET /offers/{ref}") > 0);
        assertThat(page("/offers/" + lost, WILLOW) + page("/offers", WILLOW)).contains("This offer is closed", "Somebody else was chosen", lost)
                .doesNotContain(somebody.surname(), journey.value(), district, "Help after a fall", need);
    }

    @Test
    @DisplayName("a care home that may assess learns the name, until its time is over")
    void assessing() throws Exception {
        var offer = rows.offer(need, rows.service("willow-lodge", "care-home-residential", district), "assessing");
        assertThat(page("/offers/" + offer, WILLOW)).contains(somebody.surname(), district).doesNotContain("/journeys/" + journey);
        jdbc.sql("update care_offer set assess_until = now() - interval '1 minute' where ref = ?").param(offer).update();
        assertThat(page("/offers/" + offer, WILLOW)).contains(district).doesNotContain(somebody.surname());
    }

    @ParameterizedTest
    @ValueSource(strings = {BROKERS, "ward-staff.northbridge-7b", "managers.eastvale", "hub-leads.northbridge-hub"})
    @DisplayName("offers are for providers")
    void offersAreForProviders(String group) throws Exception {
        var offer = rows.offer(need, service, "offered");
        assertThat(answer("/offers", group)).isEqualTo(403);
        assertThat(answer("/offers/" + offer, group)).isEqualTo(403);
    }

    @Test
    @DisplayName("a broker who may see the person reads who was asked, how well each fits and what it said")
    void theNeed() throws Exception {
        var offer = rows.offer(need, service, "offered");
        var declined = rows.offer(need, rows.service("willow-lodge", "home-care", district), "declined");
        rows.question(offer, "Is a hoist there?", "It comes tomorrow");
        var closed = rows.service("kestrel", "home-care", district);
        jdbc.sql("update care_service set closed_because = 'Norovirus', closed_at = now() where ref = ?").param(closed).update();
        assertThat(page("/needs/" + need, BROKERS)).containsPattern("Not asked, and why(?s:.*)" + closed);
        assertThat(page("/needs/" + need, BROKERS)).contains(somebody.surname(), need, offer, declined, "1 of 2 asked has not answered yet", "Round 1",
                "72 of 100", "Continuity: 80 of 100, counts 25, knows the person",
                "No capacity at the times needed", "Urdu", "It comes tomorrow");
        await().until(() -> looks("GET /needs/{ref}") > 0);
        assertThat(page("/journeys/" + journey, BROKERS)).contains("Care looked for", "/needs/" + need, "1 of 2 asked has not answered yet");
        for (var group : new String[] {"brokerage-officers.westmoor", BRIGHTWATER, "managers.eastvale"}) {
            assertThat(answer("/needs/" + need, group)).as(group).isEqualTo(404);
        }
        assertThat(answer("/needs/N-000000", BROKERS)).isEqualTo(404);
    }

    @Test
    @DisplayName("care that has ended says when: to its provider without a name, to the broker with the reason")
    void careHasEnded() throws Exception {
        var offer = rows.offer(need, service, "ended");
        jdbc.sql("insert into care_offer_step (offer, state, at, by_whom, because) values (?, 'ended', now(), 'process', 'Other care has begun.')")
                .param(offer).update();
        rows.ended(need, "confirmed", clock.instant());
        assertThat(page("/offers", BRIGHTWATER)).containsPattern(offer + "(?s:.*?)The care has ended")
                .doesNotContain(somebody.surname(), "Other care has begun.");
        assertThat(page("/needs/" + need, BROKERS)).contains("Found; the care has ended.", "Other care has begun.");
    }

    @Test
    @DisplayName("commissioners read where care was not had; few are not counted out to managers")
    void marketGaps() throws Exception {
        var earlier = clock.instant().minus(Duration.ofDays(60));
        for (int i = 0; i < 5; i++) {
            rows.offer(need, service, "declined");
        }
        rows.offer(need, service, "expired", earlier);
        rows.ended(need, "interim", clock.instant());
        assertThat(page("/market-gaps", BROKERS)).containsPattern(district + "(?s:.*?)Morning(?s:.*?)No capacity at the times needed: 5</span>"
                + "<span class=\"hw-small\">Nobody was found: 1</span><span class=\"hw-small\">Not answered in time: 1</span>");
        var month = page("/market-gaps?days=30", BROKERS);
        assertThat(month.substring(month.indexOf(district)).split("</tr>")[0]).contains("Nobody was found: 1").doesNotContain("Not answered in time");
        assertThat(page("/market-gaps", "managers.eastvale")).containsPattern(district + "(?s:.*?)No capacity at the times needed: 5</span>"
                + "(?s:.*?)Nobody was found: under 5</span>");
        assertThat(page("/market-gaps", "managers.westmoor")).doesNotContain(district);
        assertThat(page("/market-gaps.csv?days=90", BROKERS)).startsWith("\uFEFFdistrict,kind,time_or_bed,reason_code,reason,count\r\n")
                .contains(district + ",home-care,bed,no-capacity-time,No capacity at the times needed,5\r\n",
                        district + ",home-care,morning,need-unmet,Nobody was found,1\r\n");
        assertThat(page("/market-gaps.csv", "managers.eastvale")).contains(district + ",home-care,morning,need-unmet,Nobody was found,under 5");
        for (var group : new String[] {BRIGHTWATER, "ward-staff.northbridge-7b"}) {
            assertThat(answer("/market-gaps", group)).isEqualTo(403);
            assertThat(answer("/market-gaps.csv", group)).isEqualTo(403);
        }
    }

    @Test
    @DisplayName("a need for which somebody had said yes is no gap")
    void nobodyWasMissing() throws Exception {
        rows.offer(need, service, "accepted");
        rows.ended(need, "withdrawn", clock.instant());
        assertThat(page("/market-gaps", BROKERS)).doesNotContain(district);
    }

    @Test
    @DisplayName("a provider that got more than its contract says has the reason of each choice beside it; managers read how many")
    void fairness() throws Exception {
        var placed = "kind-" + rows.fresh("");
        rows.offer(need, rows.service("brightwater", placed, district), "chosen");
        jdbc.sql("update care_service set contract = 'EV-1' where ref = ?").param(rows.service("willow-lodge", placed, district)).update();
        jdbc.sql("update care_service set contract = 'EV-2' where ref = ?").param(rows.service("brightwater", placed, district)).update();
        assertThat(page("/fairness", BROKERS)).containsPattern("Brightwater Home Care</span><span class=\"hw-small\">" + placed
                + "(?s:.*?)>1</td>(?s:.*?)>8.8</td>(?s:.*?)100%(?s:.*?)50%(?s:.*?)More than agreed").contains("Less than agreed",
                "Up to 5 points either way is as agreed.", "/needs/" + need, "She knows two of the care workers");
        assertThat(page("/fairness?days=30", "managers.eastvale")).contains(placed, "One choice led to it")
                .doesNotContain("She knows two of the care workers", need);
        assertThat(page("/fairness", "managers.westmoor")).doesNotContain(placed);
        for (var group : new String[] {BRIGHTWATER, "managers.northbridge", "hub-leads.northbridge-hub"}) {
            assertThat(answer("/fairness", group)).as(group).isEqualTo(403);
        }
        assertThat(answer("/fairness?council=westmoor", BROKERS)).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prepare-request", "answer-provider-question", "record-assessment-consent", "choose-offer", "agree-interim",
        "answer-offer", "assess-before-accepting", "confirm-care-start"})
    @DisplayName("every form can be practised")
    void formsCanBePractised(String form) throws Exception {
        assertThat(page("/practice/" + form, BROKERS)).contains("<form").doesNotContain("{{");
    }

    private void relate(String group, RelationshipKind kind) {
        transaction.executeWithoutResult(now -> relationships.relate(journey, group, kind, "For a test", clock.instant()));
    }

    private String page(String address, String group) throws Exception {
        var response = browser.perform(get(address).with(user(who).authorities(AuthorityUtils.createAuthorityList(group)))).andReturn().getResponse();
        assertThat(response.getStatus()).as(address + " for " + group).isEqualTo(200);
        return response.getContentAsString();
    }

    private int answer(String address, String group) throws Exception {
        return browser.perform(get(address).with(user(who).authorities(AuthorityUtils.createAuthorityList(group)))).andReturn().getResponse().getStatus();
    }

    private long looks(String address) {
        return jdbc.sql("""
                        select count(*) from (select who, action, address from audit_waiting union all
                         select who, action, address from audit_entry) e where action = 'read' and who = :who and address = :address""")
                .param("who", who).param("address", address).query(Long.class).single();
    }
}
