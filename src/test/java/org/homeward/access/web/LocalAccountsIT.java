package org.homeward.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.HomewardTest;
import org.homeward.access.Account;
import org.homeward.access.Accounts;
import org.homeward.access.Member;
import org.homeward.access.SetUpLinks;
import org.homeward.access.Standings;
import org.homeward.access.Viewer;
import org.homeward.access.WrongPasswords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Accounts with a password of Homeward's own: sealing, waiting, choosing and being invited. */
@HomewardTest
class LocalAccountsIT {

    private static final String WARD = "ward-staff.northbridge-7b";
    private static final String NEW = "kettle rain bishop";
    private static final Viewer ADA = new Viewer("ada.admin", Set.of("administrators.homeward"));
    private static final Pattern LINK = Pattern.compile("value=\"http://[^\"]+(/set-up/[\\w-]+)\"");

    @LocalServerPort
    private int port;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Standings standings;
    @Autowired
    private SetUpLinks links;
    @Autowired
    private WrongPasswords wrongPasswords;
    @Autowired
    private PasswordEncoder passwords;
    private Newcomers newcomers;

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
    void passwordsAreSealedWithArgon2AndOldSealsAreMadeAnew() {
        assertThat(passwords.encode(NEW)).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
        var old = new BCryptPasswordEncoder(4).encode(NEW);
        accounts.put(new Account(Member.person("old.seal", "Old Seal", "Tester"), old, Set.of()));
        assertThat(where(Browser.of(port).signIn("old.seal", "not " + NEW))).endsWith("/login?refused");
        assertThat(where(Browser.of(port).signIn("old.seal", NEW))).endsWith("/");
        assertThat(hashOf("old.seal")).startsWith("{argon2}");
        assertThat(where(Browser.of(port).signIn("old.seal", NEW))).endsWith("/");
    }

    @Test
    void afterFiveWrongOnesTheRightOneWaitsAndThenCounts() {
        var jo = newcomers.person(WARD);
        for (int i = 0; i < 5; i++) {
            assertThat(where(Browser.of(port).signIn(jo, "wrong " + i))).endsWith("/login?refused");
        }
        assertThat(where(Browser.of(port).signIn(jo, Newcomers.PASSWORD))).endsWith("/login?wait");
        ClockUtil.offset(Duration.ofSeconds(6).toMillis());
        assertThat(where(Browser.of(port).signIn(jo, Newcomers.PASSWORD))).endsWith("/");
        assertThat(wrongPasswords.waitsUntil(jo, ClockUtil.getCurrentTime().toInstant())).isEmpty();
    }

    @Test
    void whoIsLockedHasLeftOrHasNoPasswordLearnsNoMoreThanAStranger() {
        var left = newcomers.person(WARD);
        accounts.put(new Account(new Member(left, "Jo Test", "Tester", false, false), hashOf(left), Set.of(WARD)));
        accounts.put(new Account(Member.person("no.password", "No Password", "Tester"), Account.NO_PASSWORD, Set.of()));
        assertThat(where(Browser.of(port).signIn(left, Newcomers.PASSWORD))).endsWith("/login?refused");
        assertThat(where(Browser.of(port).signIn("no.password", ""))).endsWith("/login?refused");
        assertThat(where(Browser.of(port).signIn("nobody.at.all", Newcomers.PASSWORD))).endsWith("/login?refused");
    }

    @Test
    void aChangedPasswordEndsTheOtherSessions() {
        var jo = newcomers.person(WARD);
        var here = Browser.signedIn(port, jo);
        var elsewhere = Browser.signedIn(port, jo);
        assertThat(changed(here, "wrong", NEW, NEW)).contains("Your present password is not right");
        assertThat(changed(here, Newcomers.PASSWORD, "short", "short")).contains("at least 12 characters");
        assertThat(changed(here, Newcomers.PASSWORD, jo + jo, jo + jo)).contains("not made of your name");
        assertThat(changed(here, Newcomers.PASSWORD, NEW, NEW + "!")).contains("not the same");
        assertThat(changed(here, Newcomers.PASSWORD, NEW, NEW)).contains("Your password is changed");
        ClockUtil.offset(Duration.ofSeconds(31).toMillis());
        assertThat(here.get("/board").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/board").statusCode()).isEqualTo(302);
        assertThat(where(Browser.of(port).signIn(jo, Newcomers.PASSWORD))).endsWith("/login?refused");
        assertThat(where(Browser.of(port).signIn(jo, NEW))).endsWith("/");
    }

    @Test
    void aLinkSetsOnePasswordOnceAndLookingAtItUsesNothingUp() {
        var jo = newcomers.person(WARD);
        var path = "/set-up/" + links.make(ADA, jo);
        var scanner = Browser.of(port);
        for (int i = 0; i < 3; i++) {
            var page = scanner.get(path);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(page.body()).doesNotContain(jo).doesNotContain("Jo Test");
        }
        var browser = Browser.of(port);
        assertThat(set(browser, path, "short").body()).contains("at least 12 characters");
        assertThat(where(set(browser, path, NEW))).endsWith("/login?password-set");
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
        assertThat(where(Browser.of(port).signIn(jo, NEW))).endsWith("/");
        assertThat(browser.get("/set-up/" + "x".repeat(43)).body()).contains("This link counts no more");
    }

    @Test
    void aLinkDiesAfterThreeDaysWithANewerOneAndWithTheAccount() {
        var jo = newcomers.person(WARD);
        var first = links.make(ADA, jo);
        var second = links.make(ADA, jo);
        assertThat(links.opens(first)).isEmpty();
        assertThat(links.opens(second)).isPresent();
        ClockUtil.offset(Duration.ofHours(72).plusSeconds(1).toMillis());
        assertThat(links.opens(second)).isEmpty();
        assertThat(links.use(second, "sealed")).isEmpty();
        var third = links.make(ADA, jo);
        accounts.put(new Account(new Member(jo, "Jo Test", "Tester", false, false), hashOf(jo), Set.of(WARD)));
        assertThat(links.opens(third)).isEmpty();
    }

    @Test
    void anAdministratorInvitesSomebodyNew() {
        var ada = Browser.signedIn(port, "ada.admin");
        var form = Map.of("userId", "new.comer", "name", "New Comer", "jobTitle", "Nurse", "kind", "person",
                "groups", "administrators.homeward", "active", "true", "_csrf", ada.csrf("/accounts/new"));
        assertThat(where(ada.post("/accounts", form))).endsWith("/accounts/new.comer");
        assertThat(standings.of("new.comer").orElseThrow().account().groups()).isEmpty();
        assertThat(where(ada.post("/accounts/new.comer/invite", Map.of("_csrf", ada.csrf("/accounts/new.comer")))))
                .endsWith("/accounts/new.comer");
        var page = ada.get("/accounts/new.comer").body();
        var link = LINK.matcher(page);
        assertThat(link.find()).as(page).isTrue();
        assertThat(ada.get("/accounts/new.comer").body()).doesNotContain("/set-up/");
        assertThat(where(set(Browser.of(port), link.group(1), NEW))).endsWith("/login?password-set");
        assertThat(where(ada.post("/accounts", form))).endsWith("/accounts/new");
        assertThat(ada.get("/accounts/new").body()).contains("already");
    }

    @Test
    void onlyAdministratorsReachAccountsAndOnlySoonAfterSigningIn() {
        var nina = Browser.signedIn(port, "nina.ward");
        assertThat(nina.get("/accounts").statusCode()).isEqualTo(403);
        assertThat(nina.get("/accounts/ada.admin").statusCode()).isEqualTo(403);
        assertThat(nina.get("/accounts/nobody.here").statusCode()).isEqualTo(403);
        assertThat(nina.post("/accounts/ada.admin/lock", Map.of("_csrf", nina.csrf("/board"))).statusCode()).isEqualTo(403);
        var ada = Browser.signedIn(port, "ada.admin");
        ClockUtil.offset(Duration.ofMinutes(11).toMillis());
        var csrf = ada.csrf("/accounts/wes.ward");
        assertThat(where(ada.post("/accounts/wes.ward/lock", Map.of("_csrf", csrf))))
                .endsWith("/confirm-it-is-you?next=/accounts/wes.ward");
        assertThat(ada.post("/confirm-it-is-you", Map.of("next", "/accounts/wes.ward", "password", "no",
                "_csrf", ada.csrf("/confirm-it-is-you"))).body()).contains("The password is not right");
        assertThat(where(ada.post("/confirm-it-is-you", Map.of("next", "//evil.example", "password", Newcomers.PASSWORD,
                "_csrf", ada.csrf("/confirm-it-is-you"))))).endsWith(":" + port + "/");
        assertThat(ada.get("/accounts/new").statusCode()).isEqualTo(200);
        assertThat(standings.of("wes.ward").orElseThrow().locked()).isFalse();
        assertThat(ada.get("/accounts/ada.admin").body()).doesNotContain("Close the account");
        ada.post("/accounts/ada.admin/close", Map.of("_csrf", ada.csrf("/accounts/new")));
        assertThat(standings.of("ada.admin").orElseThrow().mayBeHere()).isTrue();
    }

    private String hashOf(String userId) {
        return accounts.find(userId).orElseThrow().passwordHash();
    }

    private static String changed(Browser browser, String present, String chosen, String again) {
        browser.post("/password", Map.of("password", present, "chosen", chosen, "again", again,
                "_csrf", browser.csrf("/password")));
        return browser.get("/password").body();
    }

    private static HttpResponse<String> set(Browser browser, String path, String chosen) {
        return browser.post(path, Map.of("chosen", chosen, "again", chosen, "_csrf", browser.csrf(path)));
    }

    private static String where(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("nowhere: " + answer.statusCode());
    }
}
