package org.homeward.engine.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HomewardTest
class EngineEndpointsIT {

    private static final String PASSWORD = "Going-Home-2026";
    private static final Map<String, Browser> SESSIONS = new ConcurrentHashMap<>();

    @LocalServerPort
    private int port;

    static Stream<Door> doors() {
        return Door.all();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void bothMountsKeepTheListForCaseworkers(Door door) {
        var body = door.method().equals("GET") ? "" : "{}";
        check(Browser.withPassword(port, "theo.therapist", PASSWORD)
                .call(door.method(), "/engine-rest/" + door.address(), body, "application/json"), door.caseworker());
        check(session("theo.therapist").call(door.method(), "/camunda/api/engine/engine/default/" + door.address(), body,
                "application/json"), door.caseworker());
    }

    private static void check(HttpResponse<String> answer, boolean open) {
        var refusedByUs = answer.statusCode() == 403 && !isForbiddenByTheEngine(answer.body());
        assertThat(refusedByUs).as(answer.statusCode() + " " + answer.body()).isNotEqualTo(open);
        assertThat(answer.statusCode()).isNotEqualTo(401);
    }

    private static boolean isForbiddenByTheEngine(String body) {
        return body.contains("\"type\":\"Refused\"");
    }

    private Browser session(String user) {
        return SESSIONS.computeIfAbsent(user, name -> {
            var browser = Browser.signedIn(port, name);
            browser.get("/camunda/app/welcome/default/");
            return browser;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nina.ward", "ada.admin"})
    void nobodyBecomesAdministratorByBeingFirst(String user) {
        var address = "/camunda/api/admin/setup/default/user/create";
        var body = "{\"profile\":{\"id\":\"first\"},\"credentials\":{\"password\":\"Going-Home-2026\"}}";
        assertThat(Browser.of(port).call("POST", address, body, "application/json").statusCode()).isEqualTo(401);
        assertThat(session(user).call("POST", address, body, "application/json").statusCode()).isEqualTo(403);
    }

    @Test
    void theEnginesOwnSignInStaysShut() {
        var form = "username=nina.ward&password=" + PASSWORD;
        var address = "/camunda/api/admin/auth/user/default/login/tasklist";
        assertThat(Browser.of(port).call("POST", address, form, "application/x-www-form-urlencoded").statusCode())
                .isEqualTo(401);
        assertThat(session("nina.ward").call("POST", address, form, "application/x-www-form-urlencoded").statusCode())
                .isEqualTo(403);
    }

    @Test
    void otherEnginesAndOtherPeoplesPluginsAreClosed() {
        assertThat(Browser.withPassword(port, "ada.admin", PASSWORD).get("/engine-rest/engine/other/task").statusCode())
                .isEqualTo(403);
        assertThat(session("nina.ward").get("/camunda/api/cockpit/plugin/base/default/incident").statusCode())
                .isEqualTo(403);
        assertThat(session("nina.ward").get("/camunda/api/admin/plugin/adminPlugins/default/metrics/aggregated")
                .statusCode()).isEqualTo(403);
        assertThat(session("pete.process").get("/camunda/api/cockpit/plugin/base/default/incident?firstResult=0&maxResults=5").statusCode())
                .isEqualTo(200);
    }

    @Test
    void anExpressionInAQueryIsNotRun() {
        var nina = Browser.withPassword(port, "nina.ward", PASSWORD);
        var query = "{\"assigneeExpression\":\"${currentUser()}\"}";
        assertThat(nina.call("POST", "/engine-rest/task", query, "application/json").statusCode()).isEqualTo(400);
        var filter = nina.call("GET", "/engine-rest/filter?firstResult=0&maxResults=5", "", "application/json").body()
                .replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        assertThat(nina.call("POST", "/engine-rest/filter/" + filter + "/list", query, "application/json").statusCode())
                .isEqualTo(400);
    }
}
