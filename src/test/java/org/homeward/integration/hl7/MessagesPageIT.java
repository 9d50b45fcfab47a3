package org.homeward.integration.hl7;

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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.integration.hl7.store.MessagePort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The operator's page: what it shows, what it never shows, and to whom. */
@HomewardTest
class MessagesPageIT {

    private static final RequestPostProcessor ADMINISTRATOR =
            user("ada.admin").authorities(AuthorityUtils.createAuthorityList("administrators.homeward"));
    private static final RequestPostProcessor NURSE =
            user("nina.ward").authorities(AuthorityUtils.createAuthorityList("ward-staff.northbridge-7b"));

    private static final String OPEN_FINDINGS = "select count(*) from feed_finding f join stay s on f.subject = 'stay ' || s.id "
            + "where s.visit_number = :id and f.settled_at is null";

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private MessagePort port;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transaction;

    private final String visit = "P" + UUID.randomUUID().toString().substring(0, 12);
    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @Test
    void whatNeedsAttentionIsShownInPlainWordsAndNothingOfThePerson() throws Exception {
        var message = Messages.admission(visit).replaceAll("\rPV1.*", "");
        send(message);
        browser.perform(get("/messages").with(ADMINISTRATOR)).andExpect(status().isOk())
                .andExpect(content().string(containsString(id(message))))
                .andExpect(content().string(containsString("The admission has no visit line (PV1).")))
                .andExpect(content().string(not(containsString("FIELDING"))))
                .andExpect(content().string(not(containsString("9990000018"))));
    }

    @Test
    void theListIsNarrowedByStateAndGoesOn() throws Exception {
        var message = Messages.event("A60", visit);
        send(message);
        for (var show : new String[] {"all", "stored"}) {
            browser.perform(get("/messages").param("show", show).with(ADMINISTRATOR)).andExpect(status().isOk())
                    .andExpect(content().string(containsString(id(message))));
        }
        browser.perform(get("/messages").param("show", "failed").with(ADMINISTRATOR))
                .andExpect(content().string(not(containsString(id(message)))));
        browser.perform(get("/messages").param("show", "all").param("before", "1").with(ADMINISTRATOR))
                .andExpect(content().string(containsString("There are no such messages.")));
    }

    @Test
    void onlyAdministratorsSeeOrReplayMessages() throws Exception {
        browser.perform(get("/messages").with(NURSE)).andExpect(status().isForbidden());
        browser.perform(post("/messages/1/replay").with(NURSE).with(csrf())).andExpect(status().isForbidden());
        browser.perform(post("/messages/1/replay").with(ADMINISTRATOR)).andExpect(status().isForbidden());
        browser.perform(get("/messages")).andExpect(status().is3xxRedirection());
    }

    @Test
    void aMessageIsReplayedOnceWhatKeptItIsPutRight() throws Exception {
        var message = Messages.admission(visit);
        send(message);
        await().until(() -> state(message).equals("applied"));
        set(message, "failed");
        replay(message, "The message is being applied.");
        await().until(() -> state(message).equals("applied"));
        long stays = transaction.execute(status -> database
                .sql("select count(*) from stay where visit_number = :visit").param("visit", visit)
                .query(Long.class).single());
        assertThat(stays).isEqualTo(1);
        browser.perform(get("/messages").param("show", "all").with(ADMINISTRATOR))
                .andExpect(content().string(containsString("Replayed by <span>ada.admin</span>")));
        replay(message, "This message cannot be replayed.");
    }

    @Test
    void whatStillCannotBeUsedStaysWithItsReason() throws Exception {
        var message = Messages.admission(visit).replaceAll("\rPV1.*", "");
        send(message);
        replay(message, "The message still cannot be used.");
        assertThat(state(message)).isEqualTo("unusable");
        set(message, "fragment");
        replay(message, "This message cannot be replayed.");
    }

    @Test
    void aMessageIsOpenedFieldByFieldByAdministratorsAloneAndThatIsNoted() throws Exception {
        var message = Messages.admission(visit).replaceAll("\rPV1.*", "");
        send(message);
        var address = "/messages/" + number(message);
        browser.perform(get(address).with(NURSE)).andExpect(status().isForbidden());
        browser.perform(get(address).with(ADMINISTRATOR)).andExpect(status().isOk())
                .andExpect(content().string(containsString("FIELDING"))).andExpect(content().string(containsString("PID-5")));
        assertThat(count("""
                select (select count(*) from audit_waiting where action = 'message.opened' and what = :id)
                     + (select count(*) from audit_entry where action = 'message.opened' and what = :id)""",
                "message " + number(message))).isEqualTo(1);
        browser.perform(get("/messages/999999999").with(ADMINISTRATOR)).andExpect(status().isNotFound());
        browser.perform(get("/messages/x").with(ADMINISTRATOR)).andExpect(status().isNotFound());
    }

    @Test
    void aCorrectedMessageIsTakenInPlaceOfTheWrongOne() throws Exception {
        var right = Messages.admission(visit);
        var wrong = right.replaceAll("\rPV1.*", "");
        send(wrong);
        var address = "/messages/" + number(wrong);
        browser.perform(post(address + "/correct").param("text", wrong.replace("Ada", "Adah")).with(ADMINISTRATOR).with(csrf()))
                .andExpect(status().isOk()).andExpect(content().string(containsString("still cannot be used")))
                .andExpect(content().string(containsString("Adah")));
        browser.perform(post(address + "/correct").param("text", right.replace('\r', '\n')).with(ADMINISTRATOR).with(csrf()))
                .andExpect(redirectedUrl("/messages"));
        await().until(() -> count("select count(*) from stay where visit_number = :id and state = 'open'", visit) == 1);
        assertThat(count("select count(*) from hl7_message where id = " + number(wrong) + " and state = 'stored' and "
                + "replayed_by = :id", "ada.admin")).isEqualTo(1);
        browser.perform(post(address + "/correct").param("text", right).with(NURSE).with(csrf())).andExpect(status().isForbidden());
    }

    @Test
    void anUnknownWardIsLookedAtOnce() throws Exception {
        send(Messages.admission(visit).replace("|7B^", "|NOWHERE^"));
        await().until(() -> count(OPEN_FINDINGS, visit) == 1);
        browser.perform(get("/messages/findings").with(NURSE)).andExpect(status().isForbidden());
        browser.perform(get("/messages/findings").with(ADMINISTRATOR)).andExpect(status().isOk())
                .andExpect(content().string(containsString("A ward that is not known")));
        var finding = transaction.execute(status -> database.sql("select f.id " + OPEN_FINDINGS.substring(15))
                .param("id", visit).query(Long.class).single());
        browser.perform(post("/messages/findings/" + finding + "/looked").with(ADMINISTRATOR).with(csrf()))
                .andExpect(redirectedUrl("/messages/findings"));
        assertThat(count(OPEN_FINDINGS, visit)).isZero();
    }

    @Test
    void aMergeIsUndoneFromThePage() throws Exception {
        send(Messages.event("A40", visit).replace("NB104233", "NBX" + visit) + "MRG|NBY" + visit + "^^^NORTHBRIDGE^MR\r");
        await().until(() -> count("select count(*) from person_merge where losing = 'NBY' || :id", visit) == 1);
        browser.perform(get("/messages/findings").with(ADMINISTRATOR)).andExpect(status().isOk())
                .andExpect(content().string(containsString("Nobody is known under these numbers yet")));
        browser.perform(post("/messages/merges/0/undo").with(ADMINISTRATOR).with(csrf()))
                .andExpect(flash().attribute("outcome", "There was nothing to undo."));
    }

    private long number(String message) {
        return transaction.execute(status -> database.sql("select id from hl7_message where control_id = :id order by id limit 1")
                .param("id", id(message)).query(Long.class).single());
    }

    private long count(String sql, String id) {
        return transaction.execute(status -> database.sql(sql).param("id", id).query(Long.class).single());
    }

    private void replay(String message, String outcome) throws Exception {
        var number = transaction.execute(status -> database.sql("select id from hl7_message where control_id = :id")
                .param("id", id(message)).query(Long.class).single());
        browser.perform(post("/messages/" + number + "/replay").with(ADMINISTRATOR).with(csrf()))
                .andExpect(redirectedUrl("/messages?show=attention")).andExpect(flash().attribute("outcome", outcome));
    }

    private void send(String message) {
        try (var hospital = new Sender(port.port())) {
            assertThat(hospital.send(message)).contains("\rMSA|");
        }
    }

    private static String id(String message) {
        return message.split("\r")[0].split("\\|")[9];
    }

    private void set(String message, String state) {
        transaction.executeWithoutResult(status -> database.sql("update hl7_message set state = :state where control_id = :id")
                .param("state", state).param("id", id(message)).update());
    }

    private String state(String message) {
        return transaction.execute(status -> database.sql("select state from hl7_message where control_id = :id")
                .param("id", id(message)).query(String.class).single());
    }
}
