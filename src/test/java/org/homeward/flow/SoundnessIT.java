package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** Beside figures stands what share of the people whom they count has a sound record. */
@HomewardTest
class SoundnessIT {

    @Autowired
    private DataIssues issues;
    @Autowired
    private Figures figures;
    @Autowired
    private Boxes boxes;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private WebApplicationContext context;

    private SeededFaults faults;
    private String team;
    private Viewer nurse;

    @BeforeEach
    void twoPeople() {
        faults = new SeededFaults(jdbc, new Scene(jdbc, transactions, clock.instant()), clock.instant());
        team = faults.team(SeededFault.EXPECTED_DATE_PAST);
        nurse = new Viewer("nina", Set.of(team));
        faults.anotherPerson();
    }

    @Test
    void anOpenIssueTakesItsPersonOutOfTheShareAndMendingBringsThemBack() throws Exception {
        assertThat(soundness()).containsOnly(new Soundness(2, 2));
        faults.seed(SeededFault.EXPECTED_DATE_PAST);
        faults.seed(SeededFault.READY_BEFORE_ADMITTED);
        issues.look(clock.instant());
        assertThat(soundness()).as("two issues of one person").containsOnly(new Soundness(2, 1));
        for (var page : List.of("/figures", "/board/counts", "/board?counts=on")) {
            assertThat(page(page)).as(page).contains("50 % of 2 people without an open data issue").contains("href=\"/data-quality\"");
        }
        faults.mend(SeededFault.EXPECTED_DATE_PAST);
        faults.mend(SeededFault.READY_BEFORE_ADMITTED);
        issues.look(clock.instant());
        assertThat(soundness()).containsOnly(new Soundness(2, 2));
        assertThat(page("/figures")).contains("100 % of 2 people");
    }

    @Test
    void aHundredIsSaidOnlyWhereAllAreSound() {
        assertThat(new Soundness(1000, 999).percent()).isEqualTo(99);
        assertThat(new Soundness(142, 137).percent()).isEqualTo(96);
        assertThat(new Soundness(3, 3).percent()).isEqualTo(100);
    }

    private List<Soundness> soundness() {
        return List.of(figures.of(nurse).soundness(), boxes.soundness(nurse, JourneyQuery.everybody()));
    }

    private String page(String address) throws Exception {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        return browser.perform(get(address).with(user("nina").authorities(AuthorityUtils.createAuthorityList(team)))).andReturn().getResponse()
                .getContentAsString().replaceAll("<(?!a )[^>]+>", "").replaceAll("\\s+", " ");
    }
}
