package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.integration.hl7.TryProfile.By;
import org.homeward.integration.hl7.TryProfile.Tried;
import org.homeward.integration.hl7.store.MessagePort;
import org.homeward.journey.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Trying a profile tells what would be done, message by message, and does nothing. */
@HomewardTest
class TryProfileIT {

    private static final RequestPostProcessor ADMINISTRATOR =
            user("ada.admin").authorities(AuthorityUtils.createAuthorityList("administrators.homeward"));
    private static final RequestPostProcessor NURSE =
            user("nina.ward").authorities(AuthorityUtils.createAuthorityList("ward-staff.northbridge-7b"));

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private TryProfile tryProfile;
    @Autowired
    private MessagePort port;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Clock clock;

    private final String visit = "T" + UUID.randomUUID().toString().substring(0, 12);
    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @Test
    void aWholeStayIsPlayedAndNothingIsStored() throws Exception {
        var admission = Messages.admission(visit);
        var file = admission + Messages.admission(visit) + Messages.event("A08", visit + "other")
                + at("A02", "20260105163000").replace("7B^BAY2", "NOWHERE^BAY2")
                + at("A03", "20260106093000") + at("A13", "20260106103000") + Messages.admission(visit).replaceAll("\rPV1.*", "")
                + Messages.event("A40", visit) + "MRG|NB9^^^NORTHBRIDGE^MR\r" + admission.replace("ADT^A01^ADT_A01", "ORU^R01")
                + at("A11", "20260105143000") + Messages.event("A05", visit);
        quiet();
        var before = tables("");
        var trial = tryProfile.onFile(new By.Settings(), file.getBytes(StandardCharsets.UTF_8));
        assertThat(tables("")).isEqualTo(before);
        assertThat(trial.left()).isZero();
        assertThat(trial.messages()).extracting(Tried::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(trial.messages()).extracting(tried -> tried.event() + ": " + tried.answer() + " " + tried.effect()).containsExactly(
                "A01 admit: AA A stay opens, and a journey with it.",
                "A01 admit: AA Nothing changes; it is known already.",
                "A08 update visit: AA Kept; nobody is in hospital on this visit.",
                "A02 transfer: AA The person lies elsewhere.",
                "A03 discharge: AA The stay closes and the journey moves on.",
                "A13 cancel discharge: AA The stay and the journey go on.",
                "A01 admit: AE Kept for the operator; it cannot be used.",
                "A40 merge person, number list: AA Two records become one; both histories are kept, if somebody is known by that number.",
                "R01: AR Refused; kept for the operator.",
                "A11 cancel admit: AA The stay was recorded in error and the journey ends so.",
                "A05 pre-admit: AA Kept; nothing is done. Somebody is expected; no stay opens before they have come.");
        assertThat(trial.messages().get(0).id()).isEqualTo(admission.split("\\|")[9]);
        assertThat(trial.messages().get(3).findings()).containsExactly("The ward NOWHERE is not known here (unknown-ward).");
        assertThat(trial.messages().get(6).findings()).containsExactly("The admission has no visit line (PV1).");
    }

    @Test
    void whatIsKnownAlreadyIsTakenIntoAccountAndStaysAsItIs() throws Exception {
        try (var hospital = new Sender(port.port())) {
            hospital.send(Messages.admission(visit));
        }
        await().until(() -> count("select count(*) from stay where visit_number = '" + visit + "' and state = 'open'") == 1);
        quiet();
        var before = tables("");
        var trial = tryProfile.onFile(new By.Settings(), (Messages.admission(visit) + at("A03", "20260106093000"))
                .getBytes(StandardCharsets.UTF_8));
        assertThat(tables("")).isEqualTo(before);
        assertThat(trial.messages()).extracting(Tried::effect)
                .containsExactly("Nothing changes; it is known already.", "The stay closes and the journey moves on.");
    }

    @Test
    void theMessagesOfADayArePlayedAsIfTheyHadNotComeAndThatIsInTheAudit() throws Exception {
        var admission = Messages.admission(visit);
        try (var hospital = new Sender(port.port())) {
            hospital.send(admission);
        }
        await().until(() -> count("select count(*) from stay where visit_number = '" + visit + "'") == 1);
        quiet();
        var before = tables("audit%");
        var audited = count("select count(*) from audit_waiting where action = 'message.tried'")
                + count("select count(*) from audit_entry where action = 'message.tried'");
        var trial = tryProfile.onDay(new By.Settings(), London.day(clock.instant()));
        assertThat(tables("audit%")).isEqualTo(before);
        assertThat(trial.messages()).filteredOn(tried -> tried.id().equals(admission.split("\\|")[9])).singleElement()
                .extracting(Tried::effect).isEqualTo("A stay opens, and a journey with it.");
        assertThat(count("select count(*) from audit_waiting where action = 'message.tried'")
                + count("select count(*) from audit_entry where action = 'message.tried'")).isEqualTo(audited + 1);
    }

    @Test
    void aProfileThatIsOnlyWrittenDownReadsDifferently() throws Exception {
        var file = Messages.admission(visit).replace("PV1|1|I|", "PV1|1|S|");
        trying("settings", "", file).andExpect(content().string(containsString("patient-class-not-in-profile")));
        trying("NBPAS/NORTHBRIDGE", "", file).andExpect(content().string(containsString("patient-class-not-in-profile")));
        trying("written", "application=NBPAS\nclasses.S=inpatient\n", file)
                .andExpect(content().string(containsString("A stay opens, and a journey with it.")));
        trying("written", "application=NBPAS\nwards-without-stay=7B,SDEC\n", Messages.admission(visit))
                .andExpect(content().string(containsString("The patient class (PV1-2) means that nobody stays")));
    }

    @Test
    void whatCannotBeTriedIsSaidAtItsField() throws Exception {
        trying("written", "classes.S=inpatient", Messages.admission(visit))
                .andExpect(content().string(containsString("The profile names no application")));
        trying("written", "application=NBPAS\nstatus-at=here", Messages.admission(visit))
                .andExpect(content().string(containsString("is no field of a message")));
        trying("written", "application=NBPAS\nclasses.S=bed", Messages.admission(visit))
                .andExpect(content().string(containsString("cannot be read. Write it as in the list")));
        trying("written", "application=NBPAS\ncolour=red", Messages.admission(visit))
                .andExpect(content().string(containsString("&quot;colour&quot; cannot be read")));
        trying("nobody", "", Messages.admission(visit)).andExpect(content().string(containsString("There is no profile of that name")));
        trying("settings", "", "\r\n").andExpect(content().string(containsString("The file holds no message")));
        browser.perform(multipart("/messages/try").param("day", "").with(ADMINISTRATOR).with(csrf()))
                .andExpect(content().string(containsString("Choose a file of messages, or a day")));
        browser.perform(multipart("/messages/try").param("day", "2001-01-01").with(ADMINISTRATOR).with(csrf()))
                .andExpect(content().string(containsString("No message of that day is kept")));
    }

    @Test
    void onlyAdministratorsMayTry() throws Exception {
        browser.perform(get("/messages/try").with(NURSE)).andExpect(status().isForbidden());
        browser.perform(multipart("/messages/try").param("day", "2026-01-05").with(NURSE).with(csrf())).andExpect(status().isForbidden());
        browser.perform(get("/messages/try").with(ADMINISTRATOR)).andExpect(status().isOk());
    }

    private ResultActions trying(String by, String written, String file) throws Exception {
        return browser.perform(multipart("/messages/try").file(new MockMultipartFile("file", file.getBytes(StandardCharsets.UTF_8)))
                .param("by", by).param("written", written).with(ADMINISTRATOR).with(csrf())).andExpect(status().isOk());
    }

    private String at(String trigger, String time) {
        return Messages.event(trigger, visit).replace("20260105143000", time);
    }

    /** Nothing that other tests have sent is being applied any more, and the audit has been written. */
    private void quiet() {
        await().until(() -> count("select count(*) from hl7_message where state = 'received' and try_at is null") == 0
                && count("select count(*) from audit_waiting") == 0);
    }

    /** How many rows each table has, and a sum of all that stands in them. */
    private Map<String, String> tables(String butFor) {
        return transaction.execute(status -> {
            var tables = new TreeMap<String, String>();
            List<String> names = database.sql("""
                    select table_name from information_schema.tables
                     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like :but""")
                    .param("but", butFor).query(String.class).list();
            for (var name : names) {
                tables.put(name, database.sql("select count(*) || ' ' || coalesce(sum(hashtext(t::text)), 0) from \"" + name + "\" t")
                        .query(String.class).single());
            }
            return tables;
        });
    }

    private long count(String sql) {
        return transaction.execute(status -> database.sql(sql).query(Long.class).single());
    }
}
