package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.flow.Boxes;
import org.homeward.flow.JourneyQuery;
import org.homeward.integration.hl7.store.MessagePort;
import org.homeward.journey.London;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** A message that comes today and changes yesterday: what was known then stays, what is known now stands beside it. */
@HomewardTest
class KnownWhenIT {

    private static final DateTimeFormatter WIRE = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final String COORDINATORS = "discharge-coordinators.northbridge-hub";

    private final String mark = UUID.randomUUID().toString().substring(0, 6);
    private final String here = "kw-" + mark;
    private final String there = "kx-" + mark;
    private final String visit = "K" + UUID.randomUUID().toString().substring(0, 12);
    private final Somebody somebody = Somebody.verified();
    private final Viewer coordinator = new Viewer("somebody", Set.of(COORDINATORS));

    @Autowired
    private MessagePort port;
    @Autowired
    private Boxes boxes;
    @Autowired
    private WebApplicationContext context;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Clock clock;

    private LocalDate yesterday;
    private Instant endOfYesterday;
    private MockMvc browser;

    @BeforeEach
    void twoWards() {
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        yesterday = London.day(clock.instant()).minusDays(1);
        endOfYesterday = yesterday.plusDays(1).atStartOfDay(London.ZONE).toInstant().minusSeconds(1);
        for (var ward : new String[] {here, there}) {
            database.sql("insert into ward (id, site, name, feed_codes) values (?, 'northbridge-general', ?, array[?])")
                    .params(ward, "Ward " + ward, ward).update();
        }
    }

    @AfterEach
    void ownTime() {
        ClockUtil.reset();
    }

    @Test
    void aMoveOfYesterdayThatArrivesTodayMovesWhoLayWhereYesterday() throws Exception {
        at("09:00");
        send("A01", here, "09:00");
        ClockUtil.reset();
        var before = clock.instant();
        assertThat(people(here, Optional.empty())).isEqualTo(1);
        send("A02", there, "20:00");
        assertThat(people(here, Optional.of(endOfYesterday))).as("as it was known then").isEqualTo(1);
        assertThat(people(here, Optional.of(before))).as("as it was known before the message came").isEqualTo(1);
        assertThat(people(here, Optional.empty())).as("as it is known now").isZero();
        assertThat(people(there, Optional.of(endOfYesterday))).isZero();
        assertThat(people(there, Optional.empty())).isEqualTo(1);
        var nurse = new Viewer("nurse", Set.of("ward-staff." + there));
        assertThat(total(nurse, JourneyQuery.everybody(), Optional.empty())).as("whom this ward would have seen, had it known").isEqualTo(1);
        assertThat(total(nurse, JourneyQuery.everybody(), Optional.of(endOfYesterday))).isZero();
        see("/board/counts?ward=" + here, COORDINATORS, "yesterday 1, now known as 0");
        see("/board/changes?ward=" + here, COORDINATORS, "yesterday <strong>1</strong>, now known as <strong>0</strong>", somebody.surname(),
                "Lies on Ward " + there + ".", "Arrived today, ", "happened yesterday, 20:00. Hospital message from NBPAS", "Not here");
    }

    @Test
    void aDischargeOfYesterdayThatArrivesTodayAndIsTakenBackLeavesEachFigureThatWasKnown() {
        at("09:00");
        send("A01", here, "09:00");
        ClockUtil.reset();
        var stage = stages(Optional.empty());
        var before = clock.instant();
        send("A03", here, "16:00");
        var between = clock.instant();
        assertThat(stages(Optional.of(before))).isEqualTo(stage);
        assertThat(stages(Optional.of(endOfYesterday))).isEqualTo(stage);
        assertThat(stages(Optional.empty())).as("had left by then").isNotEqualTo(stage).doesNotContain("ADMITTED", "ASSESSING");
        send("A13", here, "16:00");
        assertThat(stages(Optional.empty())).as("never left").isEqualTo(stage);
        assertThat(stages(Optional.of(between))).as("what was known between the two messages").doesNotContain("ADMITTED", "ASSESSING");
    }

    @Test
    void anAdmissionOfYesterdayThatArrivesTodayWasThereAndWasNotKnown() {
        send("A01", here, "21:00");
        assertThat(people(here, Optional.of(endOfYesterday))).isZero();
        assertThat(people(here, Optional.empty())).isEqualTo(1);
        assertThat(total(new Viewer("nurse", Set.of("ward-staff." + here)), JourneyQuery.everybody(), Optional.empty())).isEqualTo(1);
        send("A11", here, "21:00");
        assertThat(people(here, Optional.empty())).as("the admission never was").isZero();
    }

    @Test
    void nobodyElseIsToldOfIt() throws Exception {
        at("09:00");
        send("A01", here, "09:00");
        ClockUtil.reset();
        send("A02", there, "20:00");
        var stranger = new Viewer("stranger", Set.of("ward-staff.northbridge-4a"));
        assertThat(total(stranger, JourneyQuery.everybody().onWard(there), Optional.empty())).isZero();
        browser.perform(get("/board/changes?ward=" + here).with(user("stranger").authorities(AuthorityUtils.createAuthorityList(
                "ward-staff.northbridge-4a")))).andExpect(content().string(not(containsString(somebody.surname()))))
                .andExpect(content().string(containsString("Nothing that arrived today has changed")));
    }

    private void see(String address, String group, String... texts) throws Exception {
        var answer = browser.perform(get(address).with(user("somebody").authorities(AuthorityUtils.createAuthorityList(group))))
                .andReturn().getResponse().getContentAsString().replaceAll("\\s+", " ").replaceAll("<(/?)(span|p)[^>]*>", "");
        assertThat(answer).contains(texts);
    }

    private String stages(Optional<Instant> known) {
        return boxes.counted(coordinator, JourneyQuery.everybody().onWard(here), endOfYesterday, known).toString();
    }

    private int people(String ward, Optional<Instant> known) {
        return total(coordinator, JourneyQuery.everybody().onWard(ward), known);
    }

    private int total(Viewer viewer, JourneyQuery query, Optional<Instant> known) {
        return boxes.counted(viewer, query, endOfYesterday, known).values().stream().mapToInt(Integer::intValue).sum();
    }

    private void at(String time) {
        ClockUtil.setCurrentTime(Date.from(London.moment(yesterday + "T" + time)));
    }

    /** Something that happened yesterday at this time, told now. */
    private void send(String trigger, String ward, String time) {
        var happened = LocalDateTime.parse(yesterday + "T" + time).format(WIRE);
        var said = LocalDateTime.ofInstant(clock.instant(), London.ZONE).format(WIRE);
        var message = Messages.event(trigger, visit, somebody.nhsNumber(), "NB" + somebody.nhsNumber(), somebody.surname(), "19400504")
                .replace("20260105143000||ADT", said + "||ADT").replaceAll("\rEVN[^\r]*", "\rEVN|" + trigger + "|" + said + "||||" + happened)
                .replace("7B^BAY2", ward + "^BAY2");
        try (var hospital = new Sender(port.port())) {
            assertThat(hospital.send(message)).contains("\rMSA|AA|");
        }
        var id = message.split("\r")[0].split("\\|")[9];
        await().until(() -> transaction.execute(status -> database.sql("select state from hl7_message where control_id = :id")
                .param("id", id).query(String.class).optional().orElse("")).equals("applied"));
    }
}
