package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.flow.DataIssues.Issue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** Contradictions are put into the records one by one; each is found, goes to the team that can mend it, and ends when it is mended. */
@HomewardTest
class DataIssuesIT {

    @Autowired
    private DataIssues issues;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private WebApplicationContext context;

    private SeededFaults faults;
    private MockMvc browser;

    @BeforeEach
    void scene() {
        faults = new SeededFaults(jdbc, new Scene(jdbc, transactions, clock.instant()), clock.instant());
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @ParameterizedTest
    @EnumSource(SeededFault.class)
    void isFoundSentToTheRightPersonAndCleared(SeededFault fault) {
        faults.seed(fault);
        issues.look(clock.instant());
        assertThat(found(fault)).as("found once, for %s", faults.team(fault)).singleElement().satisfies(issue -> {
            assertThat(issue.issue()).isEqualTo(fault.issue());
            assertThat(issue.words()).doesNotContain(faults.surname()).doesNotContainPattern("\\d{10}");
        });
        issues.look(clock.instant());
        assertThat(found(fault)).as("not found twice").hasSize(1);
        faults.mend(fault);
        issues.look(clock.instant());
        assertThat(found(fault)).as("cleared").isEmpty();
    }

    @Test
    void atLeastTwentyAreSeeded() {
        assertThat(SeededFault.values()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(Stream.of(SeededFault.values()).map(SeededFault::issue).distinct()).hasSize(19);
    }

    @Test
    void whatIsExplainedIsNotFoundAgainForAWeek() {
        faults.seed(SeededFault.TWO_IN_ONE_BED);
        issues.look(clock.instant());
        var viewer = viewer(SeededFault.TWO_IN_ONE_BED);
        long id = found(SeededFault.TWO_IN_ONE_BED).get(0).id();
        assertThat(issues.end(new Viewer("x", Set.of("ward-staff.elsewhere")), id, "explained", "Twins.")).isFalse();
        assertThat(issues.end(viewer, id, "explained", "The bed is being swapped.")).isTrue();
        assertThat(issues.end(viewer, id, "explained", "Again.")).isFalse();
        issues.look(clock.instant());
        assertThat(found(SeededFault.TWO_IN_ONE_BED)).isEmpty();
        issues.look(clock.instant().plus(Duration.ofDays(8)));
        assertThat(found(SeededFault.TWO_IN_ONE_BED)).hasSize(1);
    }

    @Test
    void thePageShowsWhoseItIsAndAsksWhy() throws Exception {
        faults.seed(SeededFault.EXPECTED_DATE_PAST);
        issues.look(clock.instant());
        var team = faults.team(SeededFault.EXPECTED_DATE_PAST);
        var nurse = user("nina").authorities(AuthorityUtils.createAuthorityList(team));
        browser.perform(get("/data-quality").with(nurse)).andExpect(status().isOk()).andExpect(content().string(containsString(faults.surname())))
                .andExpect(content().string(containsString("The expected discharge date has passed")));
        await().until(() -> jdbc.sql("select count(*) from (select screen, journeys from audit_waiting union all select screen, journeys from audit_entry) e "
                + "where screen = 'Wrong records' and ? = any(journeys)").param(faults.journey()).query(Integer.class).single() > 0);
        long id = found(SeededFault.EXPECTED_DATE_PAST).get(0).id();
        browser.perform(post("/data-quality/" + id + "/end").with(nurse).with(csrf()).param("how", "explained")).andExpect(status().is3xxRedirection());
        assertThat(found(SeededFault.EXPECTED_DATE_PAST)).as("nothing is ended without a word").hasSize(1);
        browser.perform(post("/data-quality/" + id + "/end").with(user("x").authorities(AuthorityUtils.createAuthorityList("ward-staff.elsewhere"))).with(csrf())
                .param("how", "explained").param("note", "No.")).andExpect(status().isNotFound());
        browser.perform(get("/data-quality").with(user("mia").authorities(AuthorityUtils.createAuthorityList("managers.northbridge"))))
                .andExpect(content().string(not(containsString(faults.surname()))));
    }

    @Test
    void theScoreOfAWardIsTheShareOfSoundRecords() {
        faults.seed(SeededFault.EXPECTED_DATE_PAST);
        faults.anotherPerson();
        issues.look(clock.instant());
        assertThat(issues.byWard(viewer(SeededFault.EXPECTED_DATE_PAST))).singleElement().satisfies(score -> {
            assertThat(score.people()).isEqualTo(2);
            assertThat(score.percent()).isEqualTo(50.0);
        });
    }

    /** The example of the metrics, section 9: 18 of 20 beds are 90.0 %. */
    @Test
    void theReviewsOfARoundAreAShareOfItsBeds() {
        faults.round(18, 20);
        assertThat(issues.reviews(viewer(SeededFault.EXPECTED_DATE_PAST))).singleElement().satisfies(round -> {
            assertThat(round.beds()).isEqualTo(20);
            assertThat(round.percent()).isEqualTo(90.0);
        });
    }

    private List<Issue> found(SeededFault fault) {
        return issues.of(viewer(fault), 10_000).stream().filter(issue -> issue.issue().equals(fault.issue()) && faults.isAbout(issue)).toList();
    }

    private Viewer viewer(SeededFault fault) {
        return new Viewer("somebody", Set.of(faults.team(fault)));
    }
}
