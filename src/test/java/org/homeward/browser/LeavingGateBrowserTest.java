package org.homeward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.carepackage.Alarm.Kind;
import org.homeward.carepackage.CarePackage;
import org.homeward.carepackage.HearProvider;
import org.homeward.carepackage.Hold.By;
import org.homeward.carepackage.Word;
import org.homeward.forms.FormDesk;
import org.homeward.processes.HeldAtHome;
import org.homeward.processes.NoteAnswers;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HomewardTest
@DisplayName("Nobody's leaving is confirmed while their care at home is not, behind either door")
class LeavingGateBrowserTest {

    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();
    private static final String LEAVING = "confirm-leaving";
    private static final String SENTENCE = "paused care begins again. Wait until each is settled";
    private static final Viewer NINA = new Viewer("nina.ward", Set.of("ward-staff.northbridge-7b"));

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private HeldAtHome care;
    @Autowired
    private HearProvider provider;
    @Autowired
    private FormDesk desk;
    @LocalServerPort
    private int port;

    private final Somebody somebody = Somebody.verified();
    private CarePackage it;
    private Traveller traveller;
    private String task;

    @BeforeEach
    void readyToLeave() {
        it = care.homeCare(somebody);
        traveller = scenarios.admit(somebody).fires("serviceTask_holdCarePackage")
                .completes("record-daily-review", NINA.userId(), SampleAnswers.fitToLeave())
                .completes("agree-simple-discharge", NINA.userId(), SampleAnswers.with(SampleAnswers.simpleDischarge(), "needChange", "same"));
        traveller.completes("prepare-discharge-note", NINA.userId(), NoteAnswers.note()).completes("acknowledge-note", "carl.carer", NoteAnswers.understands());
        task = traveller.task(LEAVING).getId();
    }

    @Test
    @DisplayName("on our own page it is refused with a sentence, and taken once the provider has confirmed")
    void ourPage() {
        var page = Desk.of(CHROMIUM.get(), home(), NINA.userId());
        var ours = ours(page).answer(SampleAnswers.left());
        ours.press();
        assertThat(page.locator(".govuk-error-summary")).containsText(SENTENCE);
        confirmed();
        ours.complete();
        traveller.hasStage("left");
        assertThat(care.alarm(it)).isEmpty();
    }

    @Test
    @DisplayName("in Tasklist it is refused with the same sentence, and taken once the provider has confirmed")
    void tasklist() {
        var theirs = theirs(SampleAnswers.left());
        assertThatThrownBy(theirs::complete).hasMessageContaining(SENTENCE);
        theirs.putMessageAway();
        confirmed();
        theirs.complete();
        traveller.hasStage("left");
        assertThat(care.alarm(it)).isEmpty();
    }

    @Test
    @DisplayName("on our own page somebody named lets the person go with a reason, and the alarm is open at once")
    void overriddenOnOurPage() {
        ours(Desk.of(CHROMIUM.get(), home(), NINA.userId())).answer(overriding()).complete();
        leftWithoutCare();
    }

    @Test
    @DisplayName("and so it is in Tasklist")
    void overriddenInTasklist() {
        theirs(overriding()).complete();
        leftWithoutCare();
    }

    private void leftWithoutCare() {
        traveller.hasStage("left").givesTo("secure-care", "hub-leads.northbridge-hub");
        assertThat(care.alarm(it)).contains(Kind.LEFT_WHILE_ON_HOLD);
    }

    private OurTask ours(Page page) {
        return OurTask.open(page, home(), task, desk.open(NINA, task).orElseThrow().deployed().form());
    }

    private TasklistTask theirs(Map<String, Object> answers) {
        return TasklistTask.claim(Desk.of(CHROMIUM.get(), home(), NINA.userId()), home(), task, LEAVING).answer(answers);
    }

    private static Map<String, Object> overriding() {
        return SampleAnswers.with(SampleAnswers.left(), "overrideReason", "His son is there until tonight");
    }

    /** What a provider says by telephone or by its link. */
    private void confirmed() {
        provider.confirmsRestart(care.hold(it).id(), care.inDays(1), By.TELEPHONE, new Word(care.inDays(0), "task:telephone-provider",
                Optional.of("bea.broker"), ""));
    }

    private String home() {
        return "http://localhost:" + port;
    }
}
