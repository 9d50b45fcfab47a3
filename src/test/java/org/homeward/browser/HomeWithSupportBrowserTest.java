package org.homeward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.with;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.homeward.HomewardTest;
import org.homeward.forms.FormDesk;
import org.homeward.journey.London;
import org.homeward.links.MailedLinks;
import org.homeward.processes.LeavingAnswers;
import org.homeward.processes.NoteAnswers;
import org.homeward.processes.RecoveryAnswers;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.SourcingAnswers;
import org.homeward.processes.Traveller;
import org.homeward.sourcing.CareMarket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("Somebody goes home with support and gets better, each step by the one whose it is")
class HomeWithSupportBrowserTest {

    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    private static final String WARD = "nina.ward";
    private static final String CO_ORDINATOR = "dana.coordinator";
    private static final String THERAPIST = "theo.therapist";
    private static final String BROKER = "bea.broker";
    private static final String HUB = "hana.hub";
    private static final String REABLEMENT = "rita.reablement";
    private static final String SOCIAL_WORKER = "sofia.social";
    private static final String NEXT_REVIEW = "timer_reviewDue";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private CareMarket market;
    @Autowired
    private FormDesk forms;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @LocalServerPort
    private int port;

    private MailedLinks mails;
    private Desks desks;
    private Traveller person;
    private String provider;

    @BeforeEach
    void agreed() {
        mails = new MailedLinks(beans, port);
        desks = new Desks(CHROMIUM.get(), home());
        person = scenarios.admit(Somebody.verified().called("Holloway"))
                .completes("confirm-home-circumstances", WARD, SampleAnswers.homeCircumstances())
                .completes("record-daily-review", WARD, with(SampleAnswers.fitToLeaveWithSupport(), "medication", "requested",
                        "transport", "requested"))
                .completes("describe-needs", WARD, SampleAnswers.needs())
                .completes("assess-therapy", THERAPIST, with(SampleAnswers.therapy(), "equipment", List.of("commode"),
                        "equipmentBeforeLeaving", List.of("commode")))
                .completes("assess-social-care", SOCIAL_WORKER, SampleAnswers.socialCare())
                .completes("agree-pathway", HUB, SampleAnswers.agrees("P1", "p1-home-single-handed"));
    }

    @AfterEach
    void close() {
        mails.close();
    }

    @Test
    @DisplayName("from the agreed pathway to the end of support")
    void home42() {
        does("petra.pharmacist", "prepare-medicines", LeavingAnswers.medicines("yes"));
        does(THERAPIST, "order-equipment", LeavingAnswers.equipment("yes"));
        does(CO_ORDINATOR, "check-home-ready", LeavingAnswers.home("yes"));
        does("lee.lead", "confirm-funding", LeavingAnswers.funding("yes"));
        careIsFound();
        does(CO_ORDINATOR, "book-transport", LeavingAnswers.transport("yes"));
        does(WARD, "tell-person-and-contact", LeavingAnswers.tellsThePerson());
        does(WARD, "prepare-discharge-note", NoteAnswers.note());
        noteIsUnderstood();
        person.hasTasks("confirm-leaving");
        does(WARD, "confirm-leaving", SampleAnswers.left());
        person.hasPathway("P1").hasStage("recovering").hasTasks("make-safety-check");
        does(HUB, "make-safety-check", LeavingAnswers.isSafe());
        recovers();
        person.hasStage("closed").hasTasks().timelineHas("journey.closed").waitsAt("day-91", "timer_day91");
        assertThat(jdbc.sql("select outcome from journey where id = ?").param(person.journey().value()).query(String.class).single())
                .isEqualTo("reduced");
    }

    private void careIsFound() {
        var district = market.district();
        provider = market.homeCare(district, 3);
        does(BROKER, "prepare-request", with(SourcingAnswers.request(), "district", district));
        byLink("Can you provide this care?", SourcingAnswers.answersOffer("accept"), "Thank you, your answer is taken");
        does(BROKER, "choose-offer", SourcingAnswers.chooses(market.offer(person.journey(), provider).ref()));
        byLink("You were chosen: say when you begin", with(SourcingAnswers.confirmsStart("yes"), "serviceStartAt",
                soon()), "Thank you, your answer is taken");
        person.timelineHas("care.confirmed");
    }

    private void noteIsUnderstood() {
        person.hasTasks("confirm-leaving", "acknowledge-note");
        byLink("Read the note, and say whether you understand it", NoteAnswers.understands(), "Thank you, your answer is taken");
        person.timelineHas("dischargeNote.understood");
    }

    /** Six weeks: the first visit, the reviews, the decision of the fourth week and the end of support. */
    private void recovers() {
        person.fires(NEXT_REVIEW);
        does(REABLEMENT, "visit-first-time", RecoveryAnswers.firstVisit("yes"));
        person.fires(NEXT_REVIEW);
        does(THERAPIST, "review-day-3", RecoveryAnswers.rightSized("none", 9));
        person.fires(NEXT_REVIEW);
        does(REABLEMENT, "review-weekly", RecoveryAnswers.weekly("better", 8));
        for (int hours = 7; hours > 5; hours--) {
            person.fires(NEXT_REVIEW).completes("review-weekly", REABLEMENT, RecoveryAnswers.weekly("better", hours));
        }
        person.fires(NEXT_REVIEW);
        does(SOCIAL_WORKER, "decide-day-28", RecoveryAnswers.day28("long-term-assessment"));
        does(SOCIAL_WORKER, "assess-care-act", RecoveryAnswers.careAct("no"));
        person.fires(NEXT_REVIEW).completes("review-weekly", REABLEMENT, RecoveryAnswers.weekly("better", 2)).fires(NEXT_REVIEW);
        does(HUB, "close-recovery", RecoveryAnswers.closes("reduced"));
    }

    private void does(String user, String task, Map<String, Object> answers) {
        OurTask.open(desks.page(user), home(), person.task(task).getId(), forms.newest(task).orElseThrow().form())
                .answer(answers).complete();
    }

    /** The provider has no account: a link out of its mail, and the code that it asks for. */
    private void byLink(String heading, Map<String, Object> answers, String thanks) {
        var mailbox = provider + "@example.org";
        try (var window = CHROMIUM.browser().newContext(new Browser.NewContextOptions().setLocale("en-GB"))) {
            var page = window.newPage();
            page.navigate(MailedLinks.link(mails.newest(mailbox)));
            assertThat(page.locator("h1")).hasText(heading);
            answers.forEach((name, value) -> choice(page, name, value).all().forEach(Locator::check));
            answers.forEach((name, value) -> fill(page, name, value.toString()));
            page.locator("#send-code").click();
            page.locator("#code").fill(MailedLinks.code(mails.newest(mailbox)));
            page.locator("form button").first().click();
            assertThat(page.locator("h1")).hasText(thanks);
        }
    }

    private static void fill(Page page, String name, String value) {
        if (page.locator("[name='a." + name + ".day']").count() > 0) {
            page.locator("[name='a." + name + ".day']").fill(value.substring(8, 10));
            page.locator("[name='a." + name + ".month']").fill(value.substring(5, 7));
            page.locator("[name='a." + name + ".year']").fill(value.substring(0, 4));
            page.locator("[name='a." + name + ".time']").fill(value.substring(11, 16));
        } else if (choice(page, name, value).count() == 0) {
            page.locator("[name='a." + name + "']").fill(value);
        }
    }

    private static Locator choice(Page page, String name, Object value) {
        return page.locator("input[type=radio][name='a." + name + "'][value='" + value + "']");
    }

    /** The first visit is due within a day of leaving. */
    private static String soon() {
        return LocalDateTime.now(London.ZONE).plusHours(3).withSecond(0).withNano(0).toString();
    }

    private String home() {
        return "http://localhost:" + port;
    }
}
