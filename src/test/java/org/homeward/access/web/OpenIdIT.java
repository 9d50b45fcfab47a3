package org.homeward.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.access.Accounts;
import org.homeward.access.MemberAccounts;
import org.homeward.access.Standing;
import org.homeward.access.Standings;
import org.homeward.access.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in through an identity provider that runs beside: real redirects, real tokens, people who come and go. */
@OpenIdTest
class OpenIdIT {

    private static final IdentityProvider PROVIDER = OpenIdTest.WithProvider.PROVIDER;
    private static final String WARD = "ward-staff.northbridge-7b";
    private static final String WHO_AM_I = "/camunda/api/admin/auth/user/default";
    private static final Viewer ADA = new Viewer("ada.admin", Set.of("administrators.homeward"));

    @LocalServerPort
    private int port;
    @Autowired
    private Standings standings;
    @Autowired
    private Accounts accounts;
    @Autowired
    private MemberAccounts memberAccounts;
    @Autowired
    private IdentityService identities;
    private Duration moved = Duration.ZERO;

    @BeforeEach
    void served() {
        PROVIDER.serves(port);
    }

    @AfterEach
    void backToNow() {
        ClockUtil.reset();
    }

    @Test
    void whoComesForTheFirstTimeIsEnteredWithTheTeamsThatTheProviderNames() {
        PROVIDER.enter("ida.first", Map.of("name", "Ida First", "email", "ida@example.org", "organisation", "E99",
                "groups", List.of("7B nurses", "social work", "homeward/therapists.northbridge-hub", "homeward/no-such.team",
                        "homeward/administrators.homeward", "administrators.homeward", "canteen")));
        var ida = new Visitor(port, PROVIDER);
        assertThat(ida.at(ida.signIn("ida.first"))).isEqualTo("/work");
        var standing = standings.of("ida.first").orElseThrow();
        assertThat(standing.source()).isEqualTo(Standing.Source.OPENID);
        assertThat(standing.email()).contains("ida@example.org");
        assertThat(standing.member().name()).isEqualTo("Ida First");
        assertThat(standing.account().groups()).containsExactlyInAnyOrder(WARD, "social-workers.eastvale",
                "therapists.northbridge-hub");
        assertThat(standing.lastSignIn()).isPresent();
        assertThat(ida.get("/work").body()).contains("Ida First");
        assertThat(ida.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(ida.get(WHO_AM_I).body()).contains("ida.first");
        assertThat(identities.createUserQuery().userId("ida.first").singleResult().getLastName()).isEqualTo("First");
        assertThat(Browser.of(port).signIn("ida.first", "").headers().firstValue("Location").orElseThrow()).endsWith("refused");
    }

    @Test
    void atTheNextSignInTheTeamsAreReplacedAndNotAddedTo() {
        PROVIDER.enter("mo.move", Map.of("name", "Mo Move", "groups", List.of("7B nurses", "homeward/therapists.northbridge-hub")));
        new Visitor(port, PROVIDER).signIn("mo.move");
        PROVIDER.enter("mo.move", Map.of("name", "Mo Moved", "groups", List.of("7B nurses")));
        new Visitor(port, PROVIDER).signIn("mo.move");
        assertThat(standings.of("mo.move").orElseThrow().account().groups()).containsExactly(WARD);
        assertThat(standings.of("mo.move").orElseThrow().member().name()).isEqualTo("Mo Moved");
    }

    @Test
    void whoIsInNoTeamOrHasTheNameOfAnotherIsToldSoOnAPage() {
        PROVIDER.enter("no.team", Map.of("name", "No Team", "groups", List.of("canteen")));
        PROVIDER.enter("nina.ward", Map.of("name", "Not Nina", "groups", List.of("7B nurses")));
        PROVIDER.enter("../../etc", Map.of("name", "Odd", "groups", List.of("7B nurses")));
        var visitor = new Visitor(port, PROVIDER);
        var answer = visitor.signIn("no.team");
        assertThat(visitor.at(answer)).isEqualTo("/login?no-team");
        assertThat(answer.body()).contains("you are in no team of Homeward yet");
        assertThat(visitor.at(visitor.get("/board"))).isEqualTo("/login");
        for (var other : List.of("nina.ward", "../../etc")) {
            assertThat(new Visitor(port, PROVIDER).signIn(other).body()).contains("Your account there cannot be used for Homeward");
        }
        assertThat(standings.of("nina.ward").orElseThrow().source()).isEqualTo(Standing.Source.LOCAL);
        assertThat(standings.of("nina.ward").orElseThrow().member().name()).isEqualTo("Nina Ward");
    }

    @Test
    void whoIsRemovedThereIsOutHereWithinAMinute() {
        var rex = signedIn("rex.removed");
        PROVIDER.remove("rex.removed");
        later(Duration.ofSeconds(31));
        assertThat(rex.get(WHO_AM_I).statusCode()).isEqualTo(401);
        assertThat(rex.at(rex.get("/board"))).isEqualTo("/login");
        assertThat(rex.get("/login").body()).contains("because your access has changed");
        assertThat(rex.get("/engine-rest/task").statusCode()).isEqualTo(401);
    }

    @Test
    void whoChangesTeamsThereChangesThemHereWithinAMinute() {
        PROVIDER.enter("gus.group", Map.of("name", "Gus Group", "groups", List.of("7B nurses", "homeward/process-owners.northbridge-hub")));
        var gus = new Visitor(port, PROVIDER);
        gus.signIn("gus.group");
        gus.get("/camunda/app/cockpit/default/");
        assertThat(gus.get("/camunda/api/engine/engine/default/job/count").statusCode()).isEqualTo(200);
        PROVIDER.enter("gus.group", Map.of("name", "Gus Group", "groups", List.of("7B nurses")));
        later(Duration.ofSeconds(31));
        assertThat(gus.get("/camunda/api/engine/engine/default/job/count").statusCode()).isEqualTo(403);
        assertThat(gus.at(gus.get("/board"))).isEqualTo("/board");
        PROVIDER.enter("gus.group", Map.of("name", "Gus Group", "groups", List.of()));
        later(Duration.ofSeconds(31));
        assertThat(gus.at(gus.get("/board"))).isEqualTo("/login");
    }

    @Test
    void whileTheProviderIsSilentPeopleStayForAQuarterOfAnHourAndNoLonger() {
        var sid = signedIn("sid.silent");
        PROVIDER.silence(true);
        later(Duration.ofMinutes(7));
        assertThat(sid.at(sid.get("/board"))).isEqualTo("/board");
        later(Duration.ofMinutes(7));
        assertThat(sid.at(sid.get("/board"))).isEqualTo("/board");
        PROVIDER.silence(false);
        later(Duration.ofMinutes(1));
        assertThat(sid.at(sid.get("/board"))).isEqualTo("/board");
        PROVIDER.silence(true);
        later(Duration.ofMinutes(15));
        assertThat(sid.at(sid.get("/board"))).isEqualTo("/login");
        assertThat(sid.get("/login").body()).contains("does not answer");
        PROVIDER.silence(false);
    }

    @Test
    void whomAnAdministratorLocksHereStaysOutHoweverOftenTheProviderSaysYes() {
        var lou = signedIn("lou.locked");
        memberAccounts.lock(ADA, "lou.locked");
        later(Duration.ofSeconds(31));
        assertThat(lou.at(lou.get("/board"))).isEqualTo("/login");
        assertThat(new Visitor(port, PROVIDER).signIn("lou.locked").body()).contains("cannot be used for Homeward");
        assertThat(standings.of("lou.locked").orElseThrow().mayBeHere()).isFalse();
    }

    @Test
    void signingOutHereSignsOutThere() {
        var olu = signedIn("olu.out");
        var answer = olu.post("/logout", "/board");
        assertThat(olu.at(answer)).isEqualTo("/login?signed-out");
        var there = answer.headers().firstValue("Refresh").orElseThrow().replace("0;url=", "");
        assertThat(there).startsWith(PROVIDER.issuer() + "/connect/logout?id_token_hint=").contains("post_logout_redirect_uri=");
        olu.goOn(there);
        assertThat(olu.get("/login?signed-out").headers().firstValue("Refresh")).isEmpty();
        assertThat(olu.get("/oauth2/authorization/openid").uri().toString()).startsWith(PROVIDER.issuer() + "/login");
    }

    @Test
    void whoIsToConfirmIsNotWavedThrough() {
        var con = signedIn("con.firm");
        assertThat(con.get("/confirm-it-is-you?next=/password").body()).contains("/oauth2/authorization/openid?confirm");
        con.get("/oauth2/authorization/openid?confirm");
        assertThat(PROVIDER.asked()).anyMatch(asked -> asked.startsWith("/oauth2/authorize?")
                && asked.contains("prompt=login") && asked.contains("max_age=0") && asked.contains("code_challenge_method=S256"));
        assertThat(con.get("/password").body()).contains("You sign in with your organisation");
    }

    @Test
    void whileTheProviderIsDownTheButtonLeadsToASentence() {
        PROVIDER.silence(true);
        var page = new Visitor(port, PROVIDER).get("/login/oauth2/code/openid?code=x&state=y");
        assertThat(page.body()).contains("Signing in there did not work").doesNotContain("Exception");
        PROVIDER.silence(false);
    }

    @Test
    void systemsNeedATokenAndPasswordsAreNotTaken() {
        var answer = Browser.withPassword(port, "northbridge-epr", "Going-Home-2026").get("/api/v1/journeys");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().allValues("WWW-Authenticate")).containsExactly("Bearer realm=\"Homeward\"");
        assertThat(Browser.withPassword(port, "nina.ward", "Going-Home-2026").get("/engine-rest/task").statusCode()).isEqualTo(401);
        assertThat(accounts.find("northbridge-epr")).isPresent();
    }

    private Visitor signedIn(String user) {
        PROVIDER.enter(user, Map.of("name", "Some Body", "realm_access", Map.of("roles", List.of("7B nurses"))));
        var visitor = new Visitor(port, PROVIDER);
        assertThat(visitor.at(visitor.signIn(user))).isEqualTo("/work");
        visitor.get("/camunda/app/tasklist/default/");
        assertThat(visitor.get(WHO_AM_I).statusCode()).isEqualTo(200);
        return visitor;
    }

    private void later(Duration by) {
        moved = moved.plus(by);
        ClockUtil.offset(moved.toMillis());
    }
}
