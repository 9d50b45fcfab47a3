package org.homeward.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.HomewardTest;
import org.homeward.access.Accounts;
import org.homeward.access.MemberAccounts;
import org.homeward.access.ServiceTokens;
import org.homeward.access.Viewer;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What a system may do with its token, and what not. */
@HomewardTest
class ServiceTokensIT {

    private static final Viewer ADA = new Viewer("ada.admin", Set.of("administrators.homeward"));
    private static final Pattern TOKEN = Pattern.compile("value=\"(hw_[\\w-]{43})\"");

    @LocalServerPort
    private int port;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private Accounts accounts;
    @Autowired
    private MemberAccounts memberAccounts;
    @Autowired
    private ServiceTokens tokens;
    @Autowired
    private PasswordEncoder passwords;
    @Autowired
    private JdbcClient jdbc;
    private Newcomers newcomers;
    private String system;

    @BeforeEach
    void aSystem() {
        newcomers = new Newcomers(accounts, passwords);
        system = newcomers.system("hospital-systems.northbridge");
    }

    @AfterEach
    void backToNow() {
        ClockUtil.reset();
        newcomers.leave();
    }

    @Test
    void aTokenIsMadeOnThePageShownOnceAndRevoked() {
        var ada = Browser.signedIn(port, "ada.admin");
        var page = "/accounts/" + system;
        ada.post(page + "/tokens", Map.of("name", "Bed board", "days", "30", "_csrf", ada.csrf(page)));
        var shown = TOKEN.matcher(ada.get(page).body());
        assertThat(shown.find()).isTrue();
        assertThat(ada.get(page).body()).contains("Bed board").doesNotContain("hw_" + shown.group(1).substring(3));
        var api = Browser.withToken(port, shown.group(1));
        assertThat(api.get("/api/v1/journeys").statusCode()).isEqualTo(200);
        assertThat(api.get("/engine-rest/version").statusCode()).isEqualTo(200);
        assertThat(tokens.of(system).get(0).lastUsedAt()).isPresent();
        assertThat(jdbc.sql("select count(*) from service_token where encode(token_hash, 'escape') like '%hw_%'")
                .query(Integer.class).single()).isZero();
        ada.post(page + "/tokens/" + tokens.of(system).get(0).id() + "/revoke", Map.of("_csrf", ada.csrf(page)));
        assertThat(api.get("/api/v1/journeys").statusCode()).isEqualTo(401);
        assertThat(ada.get(page).body()).contains("revoked today");
    }

    @Test
    void aTokenEndsWithItsTimeAndWithItsAccount() {
        var short30 = tokens.make(ADA, system, "short", Duration.ofDays(30));
        var year = tokens.make(ADA, system, "long", Duration.ofDays(365));
        ClockUtil.offset(Duration.ofDays(30).plusSeconds(1).toMillis());
        assertThat(Browser.withToken(port, short30).get("/api/v1/journeys").statusCode()).isEqualTo(401);
        assertThat(Browser.withToken(port, year).get("/api/v1/journeys").statusCode()).isEqualTo(200);
        memberAccounts.lock(ADA, system);
        assertThat(Browser.withToken(port, year).get("/api/v1/journeys").statusCode()).isEqualTo(401);
        memberAccounts.unlock(ADA, system);
        assertThat(Browser.withToken(port, year).get("/api/v1/journeys").statusCode()).isEqualTo(200);
        memberAccounts.deactivate(ADA, system);
        memberAccounts.reactivate(ADA, system);
        assertThat(Browser.withToken(port, year).get("/api/v1/journeys").statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenOpensNoPageAndNoTask() {
        var api = Browser.withToken(port, tokens.make(ADA, system, "x", Duration.ofDays(1)));
        assertThat(api.get("/board").statusCode()).isEqualTo(302);
        assertThat(api.get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
        assertThat(api.get("/actuator/prometheus").statusCode()).isEqualTo(403);
        for (var act : new String[] {"claim", "unclaim", "complete", "submit-form"}) {
            assertThat(api.call("POST", "/engine-rest/task/4711/" + act, "{}", "application/json").statusCode()).isEqualTo(403);
        }
        var watcher = newcomers.system("monitoring.homeward");
        var watching = Browser.withToken(port, tokens.make(ADA, watcher, "x", Duration.ofDays(1)));
        assertThat(watching.get("/actuator/prometheus").statusCode()).isNotIn(401, 403);
        var journey = scenarios.admit(Somebody.verified()).journey();
        assertThat(watching.get("/api/v1/journeys").body()).contains("\"journeys\":").doesNotContain(journey.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hw_", "hw_nonsense", "x", "hw_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "Going-Home-2026"})
    void otherTokensAreRefusedWithTheSameAnswer(String token) {
        var answer = Browser.withToken(port, token).get("/api/v1/journeys");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("AAAA").doesNotContain("nonsense");
    }
}
