package org.homeward.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.HomewardTest;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.web.Browser;
import org.homeward.carepackage.Hold;
import org.homeward.carepackage.HoldPhase;
import org.homeward.processes.HeldAtHome;
import org.homeward.processes.Scenarios;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HomewardTest
@DisplayName("An answer link")
class AnswerLinkIT {

    private static final String PURPOSE = "acknowledge-hold";
    private static final String MAIL = "package-held";
    private static final String BRIGHTWATER = "care-providers.brightwater";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private HeldAtHome care;
    @Autowired
    private TeamMailboxes mailboxes;
    @Autowired
    private AskByLink asks;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;
    @LocalServerPort
    private int port;

    private HeldByLink held;
    private String path;

    @BeforeEach
    void held() {
        held = new HeldByLink(scenarios, care, jdbc);
        path = held.path(MAIL);
    }

    @AfterEach
    void ownTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("is answered with the code from the mailbox, once, and the hold is confirmed by link")
    void answered() {
        var provider = new Provider(port, path);
        assertThat(provider.opens().body()).contains(held.carePackage.clientReference(), "Send the code").doesNotContain("name=\"code\"");
        assertThat(provider.asksForCode().body()).contains("A code is on its way", "name=\"code\"");
        var answer = provider.answers(held.code(PURPOSE), held.acknowledged());
        assertThat(answer.body()).contains("Thank you, your answer is taken");
        assertThat(held.hold().phase()).isEqualTo(HoldPhase.ACKNOWLEDGED);
        assertThat(held.hold().acknowledgement().orElseThrow().how()).isEqualTo(Hold.By.LINK);
        assertThat(jdbc.sql("select distinct author from answer where form = ? and journey = ?").params(PURPOSE, held.traveller.journey().value())
                .query(String.class).list()).containsExactly("link:brightwater");
        assertThat(held.audit(PURPOSE)).containsSubsequence("link.made", "link.opened", "link.codeSent", "link.answered");
        assertThat(provider.opens()).satisfies(closed("This has been answered already"));
    }

    @Test
    @DisplayName("says nothing about the person, in page, mail and address, and lets no cache, search engine or other page know it")
    void nothingPersonal() {
        var answer = new Provider(port, path).opens();
        assertThat(answer.body() + path).doesNotContain(held.somebody.surname(), held.somebody.nhsNumber(), held.traveller.journey().value(),
                held.hold().id().toString(), held.carePackage.id().value(), "http://www.", "https://").contains("noindex");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(jdbc.sql("select facts::text from notice where kind = ? and facts ->> 'client' = ?").params(MAIL, held.carePackage.clientReference())
                .query(String.class).single()).doesNotContain(held.somebody.surname(), held.somebody.nhsNumber(), held.traveller.journey().value());
        assertThat(jdbc.sql("select row_to_json(l)::text from answer_link l where subject = ?").param(held.subject())
                .query(String.class).single()).doesNotContain(path.substring("/answer/".length(), "/answer/".length() + 43));
    }

    @Test
    @DisplayName("changes nothing when a scanner opens it, however and however often")
    void scanned() {
        var scanner = Browser.of(port);
        for (var method : List.of("GET", "HEAD", "GET", "OPTIONS")) {
            scanner.call(method, path, "", "", Map.of("Sec-Purpose", "prefetch", "Purpose", "prefetch"));
        }
        assertThat(scanner.call("GET", path + "/code", "", "").statusCode()).isEqualTo(405);
        assertThat(held.codes(PURPOSE)).isZero();
        assertThat(held.hold().phase()).isEqualTo(HoldPhase.TOLD);
        assertThat(scanner.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("that was passed on answers nothing without the code, and a form of another page is not taken")
    void forwarded() {
        var stranger = new Provider(port, path);
        assertThat(stranger.answers("123456", held.acknowledged()).body()).contains("No code counts just now");
        assertThat(stranger.asksForCode().statusCode()).isEqualTo(200);
        assertThat(stranger.answers("", held.acknowledged()).body()).contains("This is not the code", "4 more tries");
        assertThat(stranger.send(held.code(PURPOSE), held.acknowledged(), "not-the-token").headers().firstValue("Location").orElse("")).endsWith("?again");
        assertThat(held.hold().phase()).isEqualTo(HoldPhase.TOLD);
    }

    @Test
    @DisplayName("takes no code after five wrong tries, none that is ten minutes old, none but the newest, and sends no more than three at once")
    void codesRunOut() {
        var provider = new Provider(port, path);
        provider.asksForCode();
        var first = held.code(PURPOSE);
        for (var i = 0; i < 5; i++) {
            assertThat(provider.answers(other(first), held.acknowledged()).body()).contains("This is not the code");
        }
        assertThat(provider.answers(first, held.acknowledged()).body()).contains("No code counts just now");
        provider.asksForCode();
        var second = held.code(PURPOSE);
        HeldByLink.later(Duration.ofMinutes(10));
        assertThat(provider.answers(second, held.acknowledged()).body()).contains("No code counts just now");
        for (var i = 0; i < 3; i++) {
            assertThat(provider.asksForCode().statusCode()).isEqualTo(200);
        }
        assertThat(provider.asksForCode()).satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(429));
        assertThat(held.audit(PURPOSE)).contains("link.codeRefused");
        assertThat(held.hold().phase()).isEqualTo(HoldPhase.TOLD);
        assertThat(provider.answers(held.code(PURPOSE), held.acknowledged()).body()).contains("Thank you");
    }

    @Test
    @DisplayName("that is forged or unknown gets one page that tells nothing")
    void forged() {
        var end = path.charAt(path.length() - 5) == 'A' ? 'B' : 'A';
        var forged = new Provider(port, path.substring(0, path.length() - 5) + end + path.substring(path.length() - 4)).opens();
        var unknown = new Provider(port, "/answer/x").opens();
        assertThat(forged.statusCode()).isEqualTo(404);
        assertThat(forged.body()).isEqualTo(unknown.body()).contains("This link does not work").doesNotContain("Eastvale");
    }

    @Test
    @DisplayName("whose row was changed in the database opens nothing")
    void tampered() {
        jdbc.sql("update answer_link set subject = ? where subject = ?").params("another", held.hold().id().toString()).update();
        assertThat(new Provider(port, path).opens().statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("expires, and says whom to telephone")
    void expired() {
        jdbc.sql("update team set telephone = '020 7946 0123' where group_id = 'brokerage-officers.eastvale'").update();
        HeldByLink.later(Duration.ofDays(20));
        assertThat(new Provider(port, path).opens()).satisfies(closed("This link has expired", "020 7946 0123"));
    }

    @Test
    @DisplayName("is withdrawn by a newer mail that asks the same")
    void withdrawn() {
        var newer = transaction.execute(status -> asks.ask(new LinkToAsk(PURPOSE, held.subject(), "asked again", BRIGHTWATER,
                mailboxes.find(BRIGHTWATER).flatMap(TeamMailboxes.TeamMailbox::address).orElseThrow(), "brokerage-officers.eastvale",
                Optional.of(held.traveller.journey()), ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(1))))).orElseThrow();
        assertThat(newer).isNotEqualTo(path);
        assertThat(new Provider(port, path).opens()).satisfies(closed("A newer link has been sent"));
        assertThat(new Provider(port, newer).opens().statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("answers nothing once the mailbox is registered no more")
    void mailboxChanged() {
        mailboxes.set(BRIGHTWATER, Optional.of("new." + BRIGHTWATER + "@example.org"));
        assertThat(new Provider(port, path).opens()).satisfies(closed("registered another mailbox"));
    }

    @Test
    @DisplayName("that two send at the same moment is answered once")
    void simultaneous() {
        var one = new Provider(port, path);
        var other = new Provider(port, path);
        one.asksForCode();
        var code = held.code(PURPOSE);
        var csrf = List.of(one.csrf(), other.csrf());
        var answers = Stream.of(CompletableFuture.supplyAsync(() -> one.send(code, held.acknowledged(), csrf.get(0))),
                CompletableFuture.supplyAsync(() -> other.send(code, held.acknowledged(), csrf.get(1)))).map(CompletableFuture::join).toList();
        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 410);
        assertThat(held.steps("carePackage.holdAcknowledged")).isEqualTo(1);
        assertThat(held.audit(PURPOSE)).filteredOn("link.answered"::equals).hasSize(1);
    }

    @Test
    @DisplayName("is held to the form’s contract and to the hold, stays open when refused, and keeps what was typed")
    void refused() {
        var provider = new Provider(port, path);
        provider.asksForCode();
        assertThat(provider.answers(held.code(PURPOSE), Map.of()).body()).contains("Say when you came last.", "Say until which day");
        var tooLong = new HashMap<>(held.acknowledged());
        HeldByLink.day("slotHeldUntil", held.hold().slotHeldUntil().plusDays(1).toString(), tooLong);
        tooLong.put("a.concern", "The boiler is broken");
        assertThat(provider.answers(held.code(PURPOSE), tooLong).body()).contains("at the latest, as agreed", "The boiler is broken");
        var stranger = new HashMap<>(held.acknowledged());
        stranger.put("a.evil", "x");
        assertThat(provider.answers(held.code(PURPOSE), stranger).body()).contains("does not ask for it");
        assertThat(held.hold().phase()).isEqualTo(HoldPhase.TOLD);
        assertThat(provider.answers(held.code(PURPOSE), held.acknowledged()).body()).contains("Thank you");
    }

    @Test
    @DisplayName("leaves whoever is signed in at the same browser alone, and shows nothing of theirs")
    void sessions() {
        var broker = Browser.signedIn(port, "bea.broker");
        var session = broker.cookie("HOMEWARD").orElseThrow();
        assertThat(broker.get(path).body()).contains(held.carePackage.clientReference()).doesNotContain("Sign out", "Worklist");
        assertThat(broker.cookie("HOMEWARD")).contains(session);
        assertThat(broker.get("/work").statusCode()).isEqualTo(200);
        assertThat(Browser.of(port).get(path).headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("HOMEWARD="))
                .anySatisfy(cookie -> assertThat(cookie).contains("Path=/answer", "HttpOnly", "SameSite=Strict"));
    }

    private Consumer<HttpResponse<String>> closed(String... words) {
        return answer -> {
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(answer.body()).contains(words).doesNotContain(held.carePackage.clientReference());
        };
    }

    private static String other(String code) {
        return (code.charAt(0) == '9' ? '0' : '9') + code.substring(1);
    }
}
