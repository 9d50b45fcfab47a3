package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.with;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.HomewardTest;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.access.TeamMailboxes;
import org.homeward.browser.Looks;
import org.homeward.browser.OpenChromium;
import org.homeward.dischargepack.Rendering;
import org.homeward.journey.JourneyId;
import org.homeward.person.Person;
import org.homeward.person.Persons;
import org.homeward.processes.HeldAtHome;
import org.homeward.processes.NoteAnswers;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.homeward.tasks.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The papers that go with somebody and the pages around them in a real browser: wide and narrow, sound by axe. */
@HomewardTest
class PackBrowserTest {

    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    @LocalServerPort
    private int port;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private HeldAtHome care;
    @Autowired
    private Persons persons;
    @Autowired
    private Answers answers;
    @Autowired
    private TeamMailboxes mailboxes;
    @Autowired
    private Relationships relationships;
    @Autowired
    private Clock clock;

    @ParameterizedTest
    @ValueSource(ints = {1280, 400, 320})
    void everyPageIsSoundAtThisWidth(int width) {
        var person = joan();
        try (var screen = Screen.of(CHROMIUM.browser(), port, "nina.ward", width, true)) {
            for (var path : List.of(pack(person.journey(), Rendering.CARE_PROVIDER), pack(person.journey(), Rendering.PERSON),
                    pack(person.journey(), Rendering.GP_COMMUNITY), "/journeys/" + person.journey(), "/note-quality")) {
                look(screen.open(path), path + " at " + width);
            }
            assertThat(screen.complaints()).isEmpty();
        }
        try (var screen = Screen.of(CHROMIUM.browser(), port, "carl.carer", width, true)) {
            look(screen.open("/journeys/" + person.journey() + "/provider-plan"), "plan at " + width);
            look(screen.open("/tasks/" + person.task("acknowledge-note").getId()), "note at " + width);
            assertThat(screen.complaints()).isEmpty();
        }
    }

    @Test
    void theReadingAgeIsMeasuredWhileSomebodyWrites() {
        var person = begun(Somebody.verified());
        try (var screen = Screen.of(CHROMIUM.browser(), port, "nina.ward", 1280, true)) {
            var page = screen.open("/tasks/" + person.task("prepare-discharge-note").getId());
            assertThat(page.locator("#measure").innerText()).contains("Reading age of the note:", "easy to read");
            page.locator("#a-whatHappened").fill("Multidisciplinary rehabilitation assessment necessitated considerable institutional"
                    + " reorganisation notwithstanding conservative management of multifactorial deconditioning and incapacity. ".repeat(6));
            page.locator("#measure", new Page.LocatorOptions().setHasText("shorter sentences")).waitFor();
        }
    }

    /** With {@code -Dpictures.write=true} the pictures of {@code docs/discharge-pack.md} are taken anew. */
    @Test
    void theFourPapersOfOnePerson() {
        var person = joan();
        for (var rendering : Rendering.values()) {
            var reader = rendering == Rendering.BROKER ? "bea.broker" : "nina.ward";
            try (var screen = Screen.of(CHROMIUM.browser(), port, reader, 960, true)) {
                var page = screen.open(pack(person.journey(), rendering));
                assertThat(page.locator(".hw-pack").innerText()).contains(rendering.title(), "Joan Birch");
                if (Boolean.getBoolean("pictures.write")) {
                    page.locator(".hw-pack").screenshot(new Locator.ScreenshotOptions()
                            .setPath(Path.of("docs/images/pack-" + rendering.key() + ".png")));
                }
            }
        }
    }

    private static String pack(JourneyId journey, Rendering rendering) {
        return "/journeys/" + journey + "/pack/" + rendering.key();
    }

    private static void look(Page page, String where) {
        assertThat(Looks.byAxe(page)).as(where).isEmpty();
        assertThat(Looks.tooWide(page)).as(where).isEmpty();
    }

    /** Somebody whose note has gone to Brightwater. */
    private Traveller joan() {
        var somebody = Somebody.verified();
        var person = begun(somebody).completes("prepare-discharge-note", "nina.ward", NoteAnswers.note());
        mailboxes.setTelephone("hub-case-managers.northbridge-hub", Optional.of("01632 960155"));
        mailboxes.setTelephone("ward-staff.northbridge-7b", Optional.of("01632 960107"));
        relationships.relate(person.journey(), "brokerage-officers.eastvale", RelationshipKind.REFERRAL, "Arranges the care", clock.instant());
        var known = persons.of(person.journey()).orElseThrow();
        persons.update(new Person(known.id(), known.nhsNumber(), known.nhsNumberVerified(), "Birch", "Joan", known.birthDate(), known.sex(),
                Optional.of("9 Weavers Row, Eastvale"), Optional.of("NB2 4QT")));
        said(person, "describe-needs", SampleAnswers.needs());
        said(person, "assess-therapy", with(SampleAnswers.therapy(), "equipment", List.of("walking-aid", "rails"), "expectedFunctionTwoWeeks",
                "Gets up and walks indoors on her own"));
        said(person, "prepare-medicines", Map.of("changes", List.of("none")));
        said(person, "order-equipment", Map.of("equipmentInPlace", "no", "deliverBy", day(2) + "T12:00"));
        said(person, "book-transport", Map.of("kind", "patient-transport", "pickUpAt", day(0) + "T14:30"));
        said(person, "accept-nursing", Map.of("communityNursingAccepted", "yes", "firstVisitAt", day(3) + "T10:00"));
        said(person, "confirm-funding", Map.of("payer", "nhs", "fromDate", day(0), "agreedBy", "Lee Lead, hub lead"));
        said(person, "acknowledge-note", Map.of("firstVisitAt", day(0) + "T18:00"));
        return person;
    }

    private Traveller begun(Somebody somebody) {
        care.homeCare(somebody);
        var person = scenarios.admit(somebody).completes("confirm-home-circumstances", "nina.ward", with(SampleAnswers.homeCircumstances(),
                        "contactName", "Jean Birch", "contactRelation", "Her daughter", "contactTelephone", "01632 960144", "pets", "A cat, Tibbs"))
                .completes("record-daily-review", "nina.ward", SampleAnswers.fitToLeave())
                .completes("agree-simple-discharge", "nina.ward", with(SampleAnswers.simpleDischarge(), "needChange", "same", "careWorkersAsBefore",
                        "as-before"));
        said(person, "describe-needs", SampleAnswers.needs());
        return person;
    }

    private void said(Traveller person, String form, Map<String, Object> given) {
        answers.keep(person.journey(), "said-" + form + "-" + System.identityHashCode(given), form, new HashMap<>(given), "nina.ward", clock.instant());
    }

    private String day(int from) {
        return LocalDate.now(clock).plusDays(from).toString();
    }
}
