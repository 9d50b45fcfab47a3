package org.homeward.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.access.AddressLimit;
import org.homeward.HomewardTest;
import org.homeward.access.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Somebody tries passwords, names and headers by the thousand: it is slowed down, told nothing and logged safely. */
@HomewardTest
class GuessingIT {

    private static final int ATTEMPTS = 10_000;
    private static final long NOON = System.currentTimeMillis();
    private static final String PASSWORD_TRIED = "tried-secret-4711";

    @LocalServerPort
    private int port;
    @Autowired
    private Accounts accounts;
    @Autowired
    private AddressLimit addresses;
    @Autowired
    private PasswordEncoder passwords;
    @Autowired
    private JdbcClient jdbc;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Newcomers newcomers;
    private String jo;

    @BeforeEach
    void listen() {
        log.start();
        ClockUtil.setCurrentTime(new Date(NOON));   // time stands still, so that nothing is given back while the test counts
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(log);
        newcomers = new Newcomers(accounts, passwords);
        jo = newcomers.person("ward-staff.northbridge-7b");
    }

    @AfterEach
    void stop() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).detachAppender(log);
        ClockUtil.reset();
        newcomers.leave();
    }

    @Test
    void tenThousandAttemptsChangeNothingForAnybodyElse() throws Exception {
        var before = jdbc.sql("select count(*) from wrong_password").query(Integer.class).single();
        var refused = new AtomicInteger();
        var attackers = Executors.newFixedThreadPool(8);
        for (int thread = 0; thread < 8; thread++) {
            var name = thread % 2 == 0 ? jo : "guess.";
            var attacker = Browser.of(port);
            var csrf = attacker.csrf("/login");
            attackers.execute(() -> {
                for (int i = 0; i < ATTEMPTS / 8; i++) {
                    var answer = attacker.call("POST", "/login", "username=" + (name.equals(jo) ? jo : name + i)
                                    + "&password=" + PASSWORD_TRIED + "&_csrf=" + csrf, "application/x-www-form-urlencoded",
                            Map.of("X-Forwarded-For", "203.0.113.7"));
                    if (where(answer).matches(".*/login\\?(wait|refused)")) {
                        refused.incrementAndGet();
                    }
                }
            });
            assertThat(where(Browser.of(port).signIn("omar.ward", "Going-Home-2026"))).endsWith("/");
        }
        attackers.shutdown();
        assertThat(Browser.of(port).get("/login").statusCode()).isEqualTo(200);
        assertThat(where(Browser.of(port).signIn("omar.ward", "Going-Home-2026"))).endsWith("/");
        assertThat(attackers.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
        assertThat(refused).hasValue(ATTEMPTS);
        assertThat(jdbc.sql("select count(*) from wrong_password").query(Integer.class).single() - before).isLessThan(1_000);
        assertThat(addresses.remembered()).isLessThan(10_001);
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage)
                .filteredOn(line -> line.startsWith("Signing in was")).hasSizeGreaterThanOrEqualTo(ATTEMPTS)
                .noneMatch(line -> line.contains(PASSWORD_TRIED));
        ClockUtil.setCurrentTime(new Date(NOON + Duration.ofMinutes(6).toMillis()));
        assertThat(where(Browser.of(port).signIn(jo, Newcomers.PASSWORD))).endsWith("/");
    }

    @Test
    void nothingThatWasTypedStandsInTheLogAndNoLineIsForged() {
        var forged = "x\r\n2026-11-23 INFO nina.ward signed in\u0000\u001b[31m";
        assertThat(where(Browser.of(port).signIn(forged, PASSWORD_TRIED))).endsWith("/login?refused");
        assertThat(where(Browser.of(port).signIn(PASSWORD_TRIED, PASSWORD_TRIED))).endsWith("/login?refused");
        assertThat(where(Browser.of(port).signIn("a".repeat(5_000), PASSWORD_TRIED))).endsWith("/login?wait");
        Browser.withToken(port, PASSWORD_TRIED).get("/api/v1/journeys");
        var lines = log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        assertThat(lines).anyMatch(line -> line.contains("a name that nobody has (44 characters)"));
        assertThat(lines).noneMatch(line -> line.contains("tried-secret") || line.contains("aaaaaa")
                || Pattern.compile("[\\u0000\\u001b]|INFO nina").matcher(line).find());
    }

    @Test
    void whoClaimsToBeManyMachinesIsOne() {
        var attacker = Browser.of(port);
        var csrf = attacker.csrf("/login");
        for (int i = 0; i < 110; i++) {
            attacker.call("POST", "/login", "username=nobody" + i + "&password=x&_csrf=" + csrf,
                    "application/x-www-form-urlencoded", Map.of("X-Forwarded-For", "198.51.100." + i + ", 203.0.113.99"));
        }
        assertThat(addresses.mayTry("203.0.113.99")).isFalse();
        assertThat(addresses.mayTry("198.51.100.1")).isTrue();
        assertThat(where(Browser.of(port).signIn("omar.ward", "Going-Home-2026"))).endsWith("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example/", "/board\r\nSet-Cookie: a=b",
            "/%0d%0aSet-Cookie:a=b", "tasklist\r\nX: y", "javascript:alert(1)"})
    void nobodyIsLedAwayAndNoHeaderIsForged(String next) {
        var nina = Browser.of(port);
        var answers = new HttpResponse<?>[] {
            nina.post("/login", Map.of("username", "nina.ward", "password", "Going-Home-2026", "_csrf", nina.csrf("/login"),
                    "wanted", next)),
            nina.post("/confirm-it-is-you", Map.of("next", next, "password", "Going-Home-2026",
                    "_csrf", nina.csrf("/confirm-it-is-you")))};
        for (var answer : answers) {
            assertThat(answer.headers().firstValue("Location").orElseThrow()).isEqualTo("http://localhost:" + port + "/");
            assertThat(answer.headers().firstValue("X")).isEmpty();
            assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("a="));
        }
    }

    @Test
    void anAddressOfAnotherHostIsNotReturnedTo() {
        var nina = Browser.of(port);
        nina.get("/board?ward=x", Map.of("X-Forwarded-Host", "evil.example"));
        var answer = nina.signIn("nina.ward", "Going-Home-2026");
        assertThat(where(answer)).isEqualTo("http://localhost:" + port + "/board?ward=x");
    }

    private static String where(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("nowhere: " + answer.statusCode());
    }
}
