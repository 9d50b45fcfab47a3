package org.homeward.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.homeward.HomewardTest;
import org.homeward.access.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HomewardTest
class SignInIT {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String WHO_AM_I = "/camunda/api/admin/auth/user/default";

    @LocalServerPort
    private int port;
    @Autowired
    private Accounts accounts;

    @ParameterizedTest
    @CsvSource({"/,302", "/board,302", "/journeys/J-7K3F9Q,302", "/camunda/app/tasklist/default/,302",
            "/camunda/app/cockpit/default/,302", "/camunda/app/admin/default/,302", "/nowhere,302",
            "/camunda/api/engine/engine/default/task,401", "/camunda/api/engine/engine/,401",
            "/camunda/api/cockpit/plugin/base/default/incident,401", "/camunda/api/admin/auth/user/default,401",
            "/engine-rest/task,401", "/engine-rest/engine,401", "/engine-rest/engine/default/user,401",
            "/api/v1/journeys,401", "/actuator/prometheus,401", "/actuator/health,200", "/login,200",
            "/homeward.css,200", "/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.css,200"})
    void strangersStayOutside(String address, int status) {
        var answer = Browser.of(port).get(address);
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 302) {
            assertThat(where(answer)).endsWith("/login");
        }
    }

    @Test
    void everyMemberCanSignInToPagesAndTheApiAndNoSystemToPages() {
        var demo = accounts.find("nina.ward").orElseThrow().passwordHash();
        assertThat(accounts.all()).filteredOn(account -> account.passwordHash().equals(demo)).hasSizeGreaterThan(20)
                .allSatisfy(account -> {
                    var user = account.member().userId();
                    var browser = Browser.of(port);
                    assertThat(where(browser.signIn(user, "Going-Home-2026")))
                            .endsWith(account.member().service() ? "/login?refused" : "/");
                    assertThat(Browser.withPassword(port, user, "Going-Home-2026").get("/engine-rest/version").statusCode())
                            .isEqualTo(200);
                });
    }

    @Test
    void aWrongPasswordSaysTheSameAsAnUnknownUser() {
        assertThat(where(Browser.of(port).signIn("hugo.housing", "no"))).endsWith("/login?refused");
        assertThat(where(Browser.of(port).signIn("nobody.here", "no"))).endsWith("/login?refused");
        assertThat(Browser.withPassword(port, "hugo.housing", "no").get("/engine-rest/task").statusCode()).isEqualTo(401);
    }

    @Test
    void whoGuessesWaits() {
        var browser = Browser.of(port);
        for (int i = 0; i < 5; i++) {
            assertThat(where(browser.signIn("guessed.at", "no" + i))).endsWith("/login?refused");
        }
        assertThat(where(browser.signIn("guessed.at", "no again"))).endsWith("/login?wait");
        assertThat(browser.get("/login?wait").body()).contains("Wait a few minutes");
    }

    @Test
    void oneSignInOpensTheWebApplicationsToo() {
        var nina = Browser.signedIn(port, "nina.ward");
        assertThat(nina.get(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(nina.get(WHO_AM_I).body()).contains("nina.ward", "tasklist").doesNotContain("cockpit", "\"admin\"");
        assertThat(Browser.signedIn(port, "pete.process").get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(Browser.signedIn(port, "ada.admin").get("/camunda/app/admin/default/").statusCode()).isEqualTo(200);
        assertThat(nina.get("/camunda/app/cockpit/default/").body()).doesNotContain("<title>Camunda Cockpit");
        assertThat(nina.get("/camunda/app/admin/default/").body()).doesNotContain("<title>Camunda Admin");
    }

    @Test
    void signingOutOfPagesSignsOutOfTasklist() {
        var nina = Browser.signedIn(port, "nina.ward");
        nina.get(TASKLIST);
        assertThat(nina.get(WHO_AM_I).statusCode()).isEqualTo(200);
        assertThat(where(nina.post("/logout", Map.of("_csrf", nina.csrf("/login"))))).endsWith("/login?signed-out");
        assertThat(nina.get(WHO_AM_I).statusCode()).isEqualTo(401);
        assertThat(nina.get("/board").statusCode()).isEqualTo(302);
    }

    @Test
    void signingOutOfTasklistSignsOutOfPages() {
        var nina = Browser.signedIn(port, "nina.ward");
        nina.get(TASKLIST);
        assertThat(nina.call("POST", WHO_AM_I + "/logout", "", "").statusCode()).isEqualTo(204);
        assertThat(nina.get(WHO_AM_I).statusCode()).isEqualTo(401);
        assertThat(nina.get("/board").statusCode()).isEqualTo(302);
    }

    @Test
    void whoWasOnTheWayToAPageGetsThere() {
        var nina = Browser.of(port);
        nina.get(TASKLIST);
        assertThat(where(nina.signIn("nina.ward", "Going-Home-2026"))).endsWith(TASKLIST);
        var omar = Browser.of(port);
        omar.get("/board?ward=northbridge-7b");
        omar.get("/camunda/api/engine/engine/default/task");
        assertThat(where(omar.signIn("omar.ward", "Going-Home-2026"))).endsWith("/board?ward=northbridge-7b");
    }

    @ParameterizedTest
    @CsvSource({"tasklist,/camunda/app/tasklist/default/", "cockpit,/camunda/app/cockpit/default/",
            "//evil.example,/", "https://evil.example,/", "tasklist/../..,/"})
    void theSignInPageLeadsOnlyToPlacesOfOurs(String wanted, String leadsTo) {
        var nina = Browser.of(port);
        var answer = nina.post("/login", Map.of("username", "nina.ward", "password", "Going-Home-2026",
                "_csrf", nina.csrf("/login"), "wanted", wanted));
        assertThat(where(answer)).isEqualTo("http://localhost:" + port + leadsTo);
    }

    @Test
    void aForgedRequestIsRefused() {
        var nina = Browser.signedIn(port, "nina.ward");
        nina.get(TASKLIST);
        assertThat(nina.post("/board", Map.of("search", "x")).statusCode()).isEqualTo(403);
        assertThat(where(nina.post("/logout", Map.of()))).endsWith("/login?expired");
        assertThat(nina.get(WHO_AM_I).statusCode()).isEqualTo(200);
        assertThat(where(Browser.of(port).post("/login", Map.of("username", "nina.ward", "password", "Going-Home-2026"))))
                .endsWith("/login?expired");
    }

    @Test
    void aPartOfAPageAsksTheBrowserToSignIn() throws Exception {
        var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://localhost:" + port + "/board"))
                .header("HX-Request", "true").build();
        var answer = java.net.http.HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/login");
    }

    @Test
    void ourPagesRunNothingThatIsNotOurs() {
        var page = Browser.of(port).get("/login");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.body()).doesNotContain("style=").doesNotContainPattern("<script(?![^>]*src=)");
        assertThat(page.headers().allValues("Set-Cookie")).anySatisfy(cookie ->
                assertThat(cookie).startsWith("HOMEWARD=").contains("HttpOnly", "SameSite=Lax"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/camunda/app", "//evil/", "/camunda/app//x", "/camunda/app;/evil",
            "/camunda/app/../app", "/camunda/app/%2f%2fevil", "/camunda/app/tasklist/%2e%2e/"})
    void twistedAddressesAreRefused(String address) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Location:");
        }
    }

    private static String where(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("nowhere: " + answer.statusCode());
    }
}
