package org.homeward.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.HomewardTest;
import org.homeward.access.Account;
import org.homeward.access.Accounts;
import org.homeward.access.MemberAccounts;
import org.homeward.access.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

/** When a session ends, and how soon a change of teams counts: in pages and in the engine's web applications alike. */
@HomewardTest
class SessionIT {

    private static final String WARD = "ward-staff.northbridge-7b";
    private static final String WHO_AM_I = "/camunda/api/admin/auth/user/default";
    private static final String TASKS = "/camunda/api/engine/engine/default/task/count";
    private static final Viewer ADA = new Viewer("ada.admin", Set.of("administrators.homeward"));

    @LocalServerPort
    private int port;
    @Autowired
    private Accounts accounts;
    @Autowired
    private MemberAccounts memberAccounts;
    @Autowired
    private IdentityService identities;
    @Autowired
    private PasswordEncoder passwords;
    private Newcomers newcomers;
    private Duration moved = Duration.ZERO;

    @BeforeEach
    void prepare() {
        newcomers = new Newcomers(accounts, passwords);
    }

    @AfterEach
    void backToNow() {
        ClockUtil.reset();
        newcomers.leave();
    }

    @Test
    void whoDoesNothingForHalfAnHourIsSignedOutAndToldWhy() {
        var jo = Browser.signedIn(port, newcomers.person(WARD));
        later(Duration.ofMinutes(29));
        assertThat(jo.get("/board").statusCode()).isEqualTo(200);
        later(Duration.ofMinutes(29));
        assertThat(secondsLeft(jo)).isBetween(30, 60);
        later(Duration.ofSeconds(61));
        assertThat(jo.get("/board").statusCode()).isEqualTo(302);
        assertThat(jo.get("/login").body()).contains("because nothing was done for a while");
    }

    @Test
    void whatPagesAskOnTheirOwnKeepsNobodySignedIn() {
        var jo = Browser.signedIn(port, newcomers.person(WARD));
        jo.get("/camunda/app/tasklist/default/");
        for (int i = 0; i < 5; i++) {
            later(Duration.ofMinutes(5));
            assertThat(jo.get("/board/rows").statusCode()).isEqualTo(200);
            assertThat(jo.get("/session/left").statusCode()).isEqualTo(200);
            assertThat(jo.get("/tasks/beside?ids=none").statusCode()).isEqualTo(200);
            assertThat(jo.get("/tasks/none/beside").statusCode()).isEqualTo(404);
            assertThat(jo.get("/tasks/none/others").statusCode()).isEqualTo(404);
            assertThat(jo.get("/camunda/api/engine/engine/default/filter?firstResult=0&maxResults=5").statusCode()).isEqualTo(200);
        }
        later(Duration.ofMinutes(6));
        assertThat(jo.get("/board/rows").statusCode()).isEqualTo(302);
        assertThat(jo.get(WHO_AM_I).statusCode()).isEqualTo(401);
    }

    @Test
    void aScreenOnAWallStaysOnAndNothingElseIsOpenedFromIt() {
        var wall = Browser.signedIn(port, newcomers.person(WARD));
        for (int i = 0; i < 4; i++) {
            later(Duration.ofMinutes(20));
            assertThat(wall.get("/board/wall/rows").statusCode()).isEqualTo(200);
        }
        assertThat(wall.get("/board").statusCode()).isEqualTo(302);
        assertThat(wall.get("/board/wall/rows").statusCode()).isEqualTo(302);
    }

    @Test
    void theButtonOfTheWarningLetsSomebodyStayButNotForEver() {
        var jo = Browser.signedIn(port, newcomers.person(WARD));
        for (int i = 0; i < 26; i++) {
            later(Duration.ofMinutes(27));
            assertThat(secondsLeft(jo)).isBetween(120, 180);
            assertThat(jo.get("/session/stay").statusCode()).isEqualTo(400);
            stay(jo);
        }
        assertThat(jo.get("/session/left").body()).contains("\"canStay\":false");
        later(Duration.ofMinutes(18));
        assertThat(jo.get("/board").statusCode()).isEqualTo(302);
        assertThat(jo.get("/login").body()).contains("for a whole working day");
    }

    @Test
    void signingInBeginsANewSession() {
        var jo = newcomers.person(WARD);
        var browser = Browser.of(port);
        browser.get("/login");
        var before = browser.cookie("HOMEWARD").orElseThrow();
        browser.signIn(jo, Newcomers.PASSWORD);
        assertThat(browser.cookie("HOMEWARD").orElseThrow()).isNotEqualTo(before);
        var planted = Browser.of(port);
        planted.plant("HOMEWARD", before);
        assertThat(planted.get("/board").statusCode()).isEqualTo(302);
    }

    @Test
    void aSessionThatSomebodyMadeUpIsNotTakenOver() {
        var browser = Browser.of(port);
        browser.plant("HOMEWARD", "A".repeat(32));
        browser.signIn(newcomers.person(WARD), Newcomers.PASSWORD);
        assertThat(browser.cookie("HOMEWARD").orElseThrow()).isNotEqualTo("A".repeat(32));
        var other = Browser.of(port);
        other.plant("HOMEWARD", "A".repeat(32));
        assertThat(other.get("/board").statusCode()).isEqualTo(302);
    }

    @Test
    void whoLosesATeamLosesItsTasksWithinAMinute() {
        var user = newcomers.person(WARD, "process-owners.northbridge-hub");
        var jo = Browser.signedIn(port, user);
        jo.get("/camunda/app/cockpit/default/");
        assertThat(jo.get("/camunda/api/engine/engine/default/job/count").statusCode()).isEqualTo(200);
        accounts.put(new Account(accounts.find(user).orElseThrow().member(), accounts.find(user).orElseThrow().passwordHash(),
                Set.of(WARD)));
        later(Duration.ofSeconds(31));
        assertThat(jo.get("/camunda/api/engine/engine/default/job/count").statusCode()).isEqualTo(403);
        assertThat(jo.get(WHO_AM_I).body()).contains("tasklist").doesNotContain("cockpit");
        assertThat(identities.createGroupQuery().groupMember(user).list()).extracting("id").containsExactly(WARD);
        assertThat(jo.get("/board").statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsLockedOrLeavesIsOutEverywhereWithinAMinute() {
        for (var how : new String[] {"lock", "leave"}) {
            var user = newcomers.person(WARD);
            var jo = Browser.signedIn(port, user);
            jo.get("/camunda/app/tasklist/default/");
            assertThat(jo.get(TASKS).statusCode()).isEqualTo(200);
            if (how.equals("lock")) {
                memberAccounts.lock(ADA, user);
            } else {
                memberAccounts.deactivate(ADA, user);
            }
            later(Duration.ofSeconds(31));
            assertThat(jo.get(TASKS).statusCode()).as(how).isEqualTo(401);
            assertThat(jo.get("/board").statusCode()).isEqualTo(302);
            assertThat(jo.get("/login").body()).contains("because your access has changed");
            assertThat(Browser.withPassword(port, user, Newcomers.PASSWORD).get("/engine-rest/task").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void theCookieIsOutOfReachForScriptsAndOtherSites() {
        var set = Browser.of(port).get("/login").headers().allValues("Set-Cookie");
        assertThat(set).anySatisfy(cookie -> assertThat(cookie).startsWith("HOMEWARD=").contains("HttpOnly", "SameSite=Lax"));
    }

    private static int secondsLeft(Browser browser) {
        return Integer.parseInt(browser.get("/session/left").body().replaceAll(".*\"seconds\":(\\d+).*", "$1"));
    }

    private static void stay(Browser browser) {
        assertThat(browser.get("/session/stay", Map.of("Homeward-Stay", "yes")).statusCode()).isEqualTo(200);
    }

    private void later(Duration by) {
        moved = moved.plus(by);
        ClockUtil.offset(moved.toMillis());
    }
}
