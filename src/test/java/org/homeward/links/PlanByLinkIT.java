package org.homeward.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.with;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.HomewardTest;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.access.web.Browser;
import org.homeward.processes.NoteAnswers;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.SourcingAnswers;
import org.homeward.processes.Traveller;
import org.homeward.sourcing.CareMarket;
import org.homeward.tasks.SampleFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HomewardTest
@DisplayName("A provider sends its own care and support plan by link, over real HTTP")
class PlanByLinkIT {

    private static final String PURPOSE = "send-plan";
    private static final String BROKER = "bea.broker";
    private static final int MEGABYTE = 1_048_576;

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private CareMarket market;
    @Autowired
    private Relationships relationships;
    @Autowired
    private AskByLink asks;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @LocalServerPort
    private int port;

    private final Somebody somebody = Somebody.verified();
    private Traveller person;
    private String provider;
    private String other;
    private String reference;
    private String path;
    private Browser window;

    @BeforeEach
    void providerIsReady() {
        var district = market.district();
        provider = market.homeCare(district, 3);
        other = market.homeCare(district, 3);
        person = scenarios.agreedOnSupport(somebody, SampleAnswers.homeCircumstances())
                .completes("prepare-request", BROKER, with(SourcingAnswers.request(), "district", district));
        List.of(provider, other).forEach(it -> market.says(market.offer(person.journey(), it), "answer-offer", SourcingAnswers.answersOffer("accept")));
        var offer = market.offer(person.journey(), provider);
        reference = offer.ref();
        person.completes("choose-offer", BROKER, SourcingAnswers.chooses(reference));
        market.says(offer, "confirm-care-start", SourcingAnswers.confirmsStart("yes"));
        person.completes("prepare-discharge-note", "nina.ward", NoteAnswers.note());
        assertThat(market.mails(provider)).doesNotContain("plan-asked");
        var note = jdbc.sql("select subject from answer_link where purpose = 'acknowledge-note' and team = ?").param("care-providers." + provider)
                .query(String.class).single();
        transaction.executeWithoutResult(status -> market.question("acknowledge-note").take(note, NoteAnswers.understands(),
                new Voice("care-providers." + provider, UUID.randomUUID(), Optional.of(person.journey()), clock.instant())));
        assertThat(market.mails(provider)).containsOnlyOnce("plan-asked");
        assertThat(market.mails(other)).doesNotContain("plan-asked");
        path = jdbc.sql("select facts ->> 'path' from notice where kind = 'plan-asked' and recipient = ?").param(provider + "@example.org")
                .query(String.class).single();
        window = Browser.of(port);
    }

    @AfterEach
    void ownTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("once, with the code, naming nobody; it is kept as from that provider, and ward and provider read it")
    void sent() {
        assertThat(window.get(path).body()).contains("Send your care and support plan", reference, "You choose the file once the code is sent")
                .doesNotContain("type=\"file\"", somebody.surname(), somebody.nhsNumber(), person.journey().value());
        assertThat(asksForCode()).contains("type=\"file\"", "of at most 20 MB").doesNotContain(somebody.surname(), somebody.nhsNumber());

        assertThat(send("plan one.exe", SampleFiles.pdf())).contains("Thank you, your answer is taken", "Your plan is kept");

        assertThat(plans()).containsExactly("1 " + provider + " link:" + provider + " plan one.exe.pdf");
        assertThat(Browser.signedIn(port, "nina.ward").get("/journeys/" + person.journey()).body()).contains("plan one.exe.pdf", "version 1");
        assertThat(window.get(path).statusCode()).isEqualTo(410);
        assertThat(window.get(path).body()).contains("This has been answered already");
        assertThat(audit()).containsSubsequence("link.made", "link.opened", "link.codeSent").contains("providerPlan.uploaded", "link.answered");
    }

    @Test
    @DisplayName("what is too large, empty, missing, or another thing than its name says is refused with a sentence, and the link stays open")
    void refused() {
        asksForCode();
        assertThat(send("plan.pdf", SampleFiles.program())).contains("There is a problem", "none of those that can be kept, whatever its name says");
        assertThat(send("plan.txt", "Wash her at eight".getBytes())).contains("Choose a PDF, a Word document (DOCX)");
        assertThat(send("plan.docx", SampleFiles.wordWithMacros())).contains("none of those that can be kept");
        assertThat(send("plan.pdf", new byte[0])).contains("not empty");
        assertThat(send("", new byte[0])).contains("Choose a file.");
        assertThat(window.post(path, Map.of("_csrf", window.csrf(path), "code", code())).body()).contains("Choose a file.");
        assertThat(send("plan.pdf", new byte[21 * MEGABYTE])).contains("The file has 21 MB. Choose one of at most 20 MB");
        var far = window.send(path, form(code()), "plan.pdf", new byte[40 * MEGABYTE]);
        assertThat(far.headers().firstValue("Location").orElse("")).endsWith("?again=too-large");
        assertThat(window.get(path + "?again=too-large").body()).contains("larger than can be sent. Choose a smaller one", "type=\"file\"");
        assertThat(plans()).isEmpty();

        assertThat(send("plan.docx", SampleFiles.word())).contains("Your plan is kept");
        assertThat(plans()).hasSize(1);
    }

    @Test
    @DisplayName("nobody sends one without the code, with another page's form, or when the link is too old")
    void notWithoutTheCode() {
        assertThat(window.send(path, form("123456"), "plan.pdf", SampleFiles.pdf()).body()).contains("No code counts just now");
        asksForCode();
        assertThat(window.send(path, form("abcdef"), "plan.pdf", SampleFiles.pdf()).body()).contains("This is not the code", "4 more tries");
        var forged = window.send(path, new HashMap<>(Map.of("_csrf", "x", "code", code())), "plan.pdf", SampleFiles.pdf());
        assertThat(forged.headers().firstValue("Location").orElse("")).endsWith("?again");
        var form = form(code());
        HeldByLink.later(Duration.ofDays(15));
        assertThat(window.get(path).body()).contains("This link has expired");
        assertThat(window.send(path, form, "plan.pdf", SampleFiles.pdf()).statusCode()).isEqualTo(410);
        assertThat(plans()).isEmpty();
    }

    @Test
    @DisplayName("a provider that does not care any more, or was never chosen, sends none and reads not even a reference")
    void onlyTheChosen() {
        asksForCode();
        var form = form(code());
        List.of(RelationshipKind.CHOSEN, RelationshipKind.ACTIVE).forEach(kind -> relationships.end(person.journey(), "care-providers." + provider,
                kind, clock.instant()));
        var late = window.send(path, form, "plan.pdf", SampleFiles.pdf());
        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(late.body()).contains("This is not asked any more").doesNotContain(reference);

        var never = transaction.execute(status -> asks.ask(new LinkToAsk(PURPOSE, person.journey() + "." + other, "never chosen",
                "care-providers." + other, other + "@example.org", "brokerage-officers.eastvale", Optional.of(person.journey()),
                clock.instant().plus(Duration.ofDays(1))))).orElseThrow();
        var answer = window.get(never);
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("This is not asked any more").doesNotContain(reference, somebody.surname(), person.journey().value());
        assertThat(plans()).isEmpty();
    }

    private String asksForCode() {
        return window.post(path + "/code", Map.of("_csrf", window.csrf(path))).body();
    }

    private String send(String name, byte[] content) {
        return window.send(path, form(code()), name, content).body();
    }

    private Map<String, String> form(String code) {
        return new HashMap<>(Map.of("_csrf", window.csrf(path), "code", code));
    }

    private String code() {
        return new LinkMail(jdbc).code(PURPOSE, person.journey() + "." + provider);
    }

    private List<String> plans() {
        return jdbc.sql("select version || ' ' || provider || ' ' || uploaded_by || ' ' || name from provider_plan where journey = ?")
                .param(person.journey().value()).query(String.class).list();
    }

    private List<String> audit() {
        var columns = "select action, who, journeys, at from ";
        return jdbc.sql("select action from (" + columns + "audit_waiting union all " + columns + "audit_entry) e where who = ? and ? = any(journeys)"
                + " and at >= (select made_at from answer_link where purpose = ? and team = ?) - interval '1 second' order by at")
                .params("link:" + provider, person.journey().value(), PURPOSE, "care-providers." + provider).query(String.class).list();
    }
}
