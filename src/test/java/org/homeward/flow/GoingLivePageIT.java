package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.homeward.HomewardTest;
import org.homeward.access.KnownSetting;
import org.homeward.access.LocalSettings;
import org.homeward.access.SettingBook;
import org.homeward.access.web.Browser;
import org.homeward.notices.store.MailRelay;
import org.homeward.notices.store.Postbag;
import org.homeward.processes.Switches;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** A hospital in watch mode sends nothing and shows what it would have sent, until two people sign that mails may leave. */
@HomewardTest
class GoingLivePageIT {

    private static final String PAGE = "/going-live/northbridge";
    private static final String WARD = "ward-staff.northbridge-4a@homeward.example";

    @LocalServerPort
    private int port;
    @Autowired
    private Reminders reminders;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private WebApplicationContext context;
    @Autowired
    private SettingBook book;
    @Autowired
    private LocalSettings settings;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private Clock clock;

    private final MailRelay relay = new MailRelay();
    private Switches switches;
    private Postbag postbag;

    @BeforeEach
    void begin() {
        switches = new Switches(book, settings, clock).set("northbridge", KnownSetting.WATCH_MAILS, "no");
        postbag = beans.createBean(Postbag.class);
    }

    @AfterEach
    void putBack() {
        switches.close();
        relay.close();
    }

    @Test
    void watchingHoldsMailsBackAndTwoSignaturesLetThemLeave() {
        var mia = Browser.signedIn(port, "mia.manager");
        press(mia, "/settings", Map.of("key", "watch.mails", "value", "yes"));
        var first = overdue();
        tellAndDeliver();
        assertThat(relay.to(WARD)).isEmpty();
        assertThat(mia.get(PAGE).body()).contains("What would have been mailed", first.id.value(), "A task is overdue", WARD,
                "Still open", "Sign that mails may leave");

        press(mia, "/sign", Map.of());
        assertThat(mia.get(PAGE).body()).contains("Mia Manager</strong> has signed", "It needs one more person");
        assertThat(press(mia, "/sign", Map.of())).contains("second signature is somebody else");
        assertThat(settings.watching("northbridge")).isTrue();
        var max = Browser.signedIn(port, "max.manager");
        assertThat(max.get(PAGE).body()).contains("having seen", first.id.value());
        assertThat(press(max, "/sign", Map.of())).contains("Watching has ended", "by <span>Mia Manager and Max Manager");
        assertThat(settings.watching("northbridge")).isFalse();

        var second = overdue();
        tellAndDeliver();
        assertThat(relay.to(WARD)).singleElement().satisfies(mail -> assertThat(mail.getContent().toString())
                .contains("/journeys/" + second.id.value()).doesNotContain(first.id.value()));
    }

    @Test
    void aTaskDoneWithoutTheMailIsShownAsDone() {
        var mia = Browser.signedIn(port, "mia.manager");
        press(mia, "/settings", Map.of("key", "watch.mails", "value", "yes"));
        var somebody = overdue();
        tellAndDeliver();
        new TransactionTemplate(transactions).executeWithoutResult(status -> jdbc
                .sql("update task set state = 'done', ended_at = now() where journey = ?").param(somebody.id.value()).update());
        var row = mia.get(PAGE).body().split("<tr");
        assertThat(row).anySatisfy(line -> assertThat(line).contains(somebody.id.value(), "Done today"));
    }

    @Test
    void onlyThoseWhoAnswerForAnOrganisationChangeItAndOthersAreRefusedAlike() {
        var mel = Browser.signedIn(port, "mel.manager");
        assertThat(mel.get("/going-live").statusCode()).isEqualTo(302);
        assertThat(mel.get("/going-live/eastvale").body()).contains("Eastvale Council", "Social-care assessment");
        var form = Map.of("key", "process.discharge", "value", "no", "_csrf", mel.csrf("/going-live/eastvale"));
        for (var other : new String[] {"northbridge", "westmoor", "no-such-council"}) {
            assertThat(mel.get("/going-live/" + other).statusCode()).as(other).isEqualTo(403);
            for (var door : new String[] {"/settings", "/sign", "/take-back", "/mailbox"}) {
                var posted = new HashMap<>(form);
                posted.putAll(Map.of("team", "x", "address", "", "telephone", ""));
                assertThat(mel.post("/going-live/" + other + door, posted).statusCode()).as(other + door).isEqualTo(403);
            }
        }
        assertThat(Browser.signedIn(port, "nina.ward").get("/going-live").statusCode()).isEqualTo(403);
    }

    @Test
    void whatCannotBeSetIsSaidOnThePage() {
        var mia = Browser.signedIn(port, "mia.manager");
        assertThat(press(mia, "/settings", Map.of("key", "process.pathway-selection", "value", "perhaps")))
                .contains("There is a problem", "process.pathway-selection");
        assertThat(press(mia, "/settings", Map.of("key", "watch.mails<b>", "value", "no"))).doesNotContain("mails<b>");
        assertThat(press(mia, "/mailbox", Map.of("team", "pharmacists.northbridge", "address", "a@b, c@d", "telephone", "")))
                .contains("one e-mail address");
        assertThat(press(mia, "/mailbox", Map.of("team", "social-workers.eastvale", "address", "mine@homeward.example", "telephone", "")))
                .contains("There is no such team here");
        assertThat(press(mia, "/mailbox", Map.of("team", "pharmacists.northbridge", "address", "", "telephone", "ring me")))
                .contains("For the telephone, write figures and spaces alone");
        assertThat(press(mia, "/mailbox", Map.of("team", "pharmacists.northbridge", "address", "pharmacy@homeward.example",
                "telephone", "020 7946 0111"))).contains("Mailbox and telephone are entered", "pharmacy@homeward.example", "020 7946 0111");
    }

    @Test
    void whoSignedInLongAgoIsAskedAgainBeforeSigning() throws Exception {
        var browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        browser.perform(post(PAGE + "/sign").with(csrf()).with(user("mia.manager")
                        .authorities(AuthorityUtils.createAuthorityList("managers.northbridge"))))
                .andExpect(redirectedUrl("/confirm-it-is-you?next=" + PAGE));
    }

    private Scene.Somebody overdue() {
        var somebody = new Scene(jdbc, transactions, clock.instant()).matched("Ann", "Hill", LocalDate.of(1950, 1, 1),
                "northbridge-4a", "1", Duration.ofDays(1));
        somebody.task("discharge-to-assess", "userTask_recordDailyReview", "Record today's review",
                "ward-staff.northbridge-4a", "hospital", "The ward records today's review.", Duration.ofMinutes(-5));
        return somebody;
    }

    private void tellAndDeliver() {
        int told;
        do {
            told = reminders.tell(clock.instant());
        } while (told > 0);
        postbag.deliverTo(relay, Duration.ofDays(2));
    }

    private static String press(Browser who, String door, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("_csrf", who.csrf(PAGE));
        HttpResponse<String> answer = who.post(PAGE + door, form);
        assertThat(answer.statusCode()).as(door).isEqualTo(302);
        return who.get(PAGE).body();
    }
}
