package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@HomewardTest
@DisplayName("What changed since yesterday is the difference of two moments of what is on record")
class BoardChangesIT {

    private final String ward = "bc-" + UUID.randomUUID().toString().substring(0, 6);
    private final Viewer nurse = new Viewer("nina", Set.of("ward-staff." + ward));

    @Autowired
    private BoardChanges changes;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private WebApplicationContext context;
    @Autowired
    private JdbcClient jdbc;

    private TwoDays twoDays;
    private Map<String, JourneyId> people;

    @BeforeEach
    void yesterdayAndToday() {
        jdbc.sql("insert into ward (id, site, name, feed_codes) values (?, 'northbridge-general', ?, array[?])").params(ward, "Ward " + ward, ward).update();
        jdbc.sql("insert into team (group_id, role, scope, name) values (?, 'ward-staff', ?, ?)").params("ward-staff." + ward, ward, "Nurses of " + ward).update();
        for (var bed : List.of("Ann", "Bea", "Cat", "Dan", "Eve", "Fay")) {
            jdbc.sql("insert into bed (ward, name, open) values (?, ?, true)").params(ward, bed).update();
        }
        twoDays = beans.createBean(TwoDays.class);
        people = twoDays.on(ward);
    }

    @AfterEach
    void over() {
        twoDays.areOver(people);
    }

    @Test
    void whoCameIntoAndWentFromEachBox() {
        var shown = changes.since(nurse, JourneyQuery.everybody(), twoDays.endOfYesterday());
        assertThat(shown.difference().boxes()).filteredOn(box -> box.before() + box.after() > 0).containsExactly(
                new Difference.Box(Stage.ADMITTED, 2, 1, 1, 2), new Difference.Box(Stage.DECIDING, 1, 1, 1, 1),
                new Difference.Box(Stage.SOURCING, 0, 1, 0, 1), new Difference.Box(Stage.READY, 2, 0, 1, 1));
        assertThat(shown.people()).extracting(person -> person.journey().id()).containsExactlyInAnyOrder(
                people.get("Ann"), people.get("Bea"), people.get("Dan"), people.get("Fay"));
        assertThat(shown.notShown()).isZero();
    }

    @Test
    void whatIsLearnedLaterOfYesterdayIsToldApart() {
        assertThat(changes.afterwards(nurse, JourneyQuery.everybody(), twoDays.endOfYesterday()).difference().moves()).isEmpty();
        twoDays.leftYesterday(people.get("Cat"));
        var afterwards = changes.afterwards(nurse, JourneyQuery.everybody(), twoDays.endOfYesterday());
        assertThat(afterwards.difference().boxes()).filteredOn(box -> box.stage() == Stage.READY)
                .containsExactly(new Difference.Box(Stage.READY, 2, 0, 1, 1));
        assertThat(afterwards.people()).singleElement().satisfies(cat -> {
            assertThat(cat.journey().id()).isEqualTo(people.get("Cat"));
            assertThat(cat.arrived()).extracting(JourneyFile.Happening::text).containsExactly("The hospital confirmed that the person has left.");
            assertThat(cat.learnedAt()).isPresent();
        });
        assertThat(changes.since(nurse, JourneyQuery.everybody(), twoDays.endOfYesterday()).people()).extracting(person -> person.journey().id())
                .as("what is known now of yesterday is what today is compared with").doesNotContain(people.get("Cat"));
    }

    @Test
    void peopleInBedsYesterdayAndNow() {
        assertThat(changes.wards(nurse, Optional.of(ward), twoDays.endOfYesterday())).singleElement().satisfies(it ->
                assertThat(List.of(it.then(), it.now(), it.open(), it.free())).containsExactly(5, 5, 6, 1));
    }

    @Test
    void nobodyOutOfSightIsCountedOrNamed() {
        var stranger = new Viewer("somebody", Set.of("ward-staff.stranger"));
        twoDays.leftYesterday(people.get("Cat"));
        assertThat(changes.since(stranger, JourneyQuery.everybody(), twoDays.endOfYesterday()).difference().moves()).isEmpty();
        assertThat(changes.afterwards(stranger, JourneyQuery.everybody(), twoDays.endOfYesterday()).difference().moves()).isEmpty();
    }

    @Test
    void whoeverIsNamedOnThePageIsNoted() throws Exception {
        var who = "u" + UUID.randomUUID();
        var page = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build().perform(get("/board/changes")
                .with(user(who).authorities(AuthorityUtils.createAuthorityList("ward-staff." + ward)))).andReturn().getResponse().getContentAsString();
        assertThat(page).contains("Who moved: 4", "Fay", "Sourcing, P1", "Closed", "Nothing that arrived today has changed");
        await().until(() -> jdbc.sql("""
                select count(*) from (select who, journeys from audit_waiting union all select who, journeys from audit_entry) e
                 where who = ? and ? = any(journeys)""").params(who, people.get("Fay").value()).query(Integer.class).single() > 0);
    }
}
