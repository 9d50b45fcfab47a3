package org.homeward.access.matrix;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.matrix.People.Relation;
import org.homeward.access.web.Browser;

/** Somebody of one role who tries every address: pages and web applications signed in, the rest with name and password. */
final class Visitor {

    private static final String PASSWORD = "Going-Home-2026";
    private static final Map<String, String> REST = Map.of("GET", "", "DELETE", "", "OPTIONS", "");

    private static final String OF_WEB_APPS = "/camunda/api/engine/";

    private final Role role;
    private final Browser session;
    private final Browser basic;
    private final String csrf;
    private final String filter;

    Visitor(Role role, int port, String filter) {
        this.role = role;
        this.filter = filter;
        this.session = role.hasSession() ? Browser.signedIn(port, role.user().orElseThrow()) : Browser.of(port);
        this.basic = role.user().map(user -> Browser.withPassword(port, user, PASSWORD)).orElseGet(() -> Browser.of(port));
        this.csrf = session.csrf(role.hasSession() ? "/work" : "/login");
        if (role.hasSession()) {
            session.get("/camunda/app/welcome/default/");
        }
    }

    /** The cell as it is now. */
    String cell(Endpoint endpoint, People people, boolean wholly) {
        var relations = endpoint.isAboutSomebody() && wholly ? List.of(Relation.values()) : List.of(Relation.UNRELATED);
        var answers = relations.stream().map(relation -> status(endpoint, people.of(role, relation), wholly)).toList();
        return answers.stream().distinct().count() == 1 ? answers.get(0) : String.join("/", answers);
    }

    /** Both mounts of the engine are asked wherever something is open, and one of the two by turns where all is closed. */
    private String status(Endpoint endpoint, People.Somebody somebody, boolean wholly) {
        var address = endpoint.of(somebody);
        var answers = new ArrayList<HttpResponse<String>>();
        switch (endpoint.surface()) {
            case "engine" -> {
                var other = endpoint.hashCode() + role.name().hashCode();
                if (wholly || other % 2 == 0 || !role.hasSession()) {
                    answers.add(ask(basic, endpoint, "/engine-rest/" + engine(endpoint, address)));
                }
                if (role.hasSession() && (wholly || other % 2 != 0)) {
                    answers.add(ask(session, endpoint, OF_WEB_APPS + (address.equals("engine") ? "" : "engine/default/")
                            + engine(endpoint, address)));
                }
            }
            case "api", "actuator" -> answers.add(ask(basic, endpoint, address));
            default -> answers.add(ask(session, endpoint, address));
        }
        return answers.stream().map(Visitor::word).distinct().collect(Collectors.joining("~"));
    }

    /** Lists are asked for by pages, and task lists by one that is there. */
    private String engine(Endpoint endpoint, String address) {
        return (address.startsWith("filter/987654") ? address.replaceFirst("987654", filter) : address)
                + (endpoint.method().equals("DELETE") ? "" : "?firstResult=0&maxResults=5");
    }

    private HttpResponse<String> ask(Browser browser, Endpoint endpoint, String address) {
        if (Stream.of("page", "sign-in").anyMatch(endpoint.surface()::equals) && endpoint.method().equals("POST")) {
            return browser.post(address, Map.of("_csrf", csrf, "password", PASSWORD, "userId", "x", "from", "2030-01-01",
                    "mailbox", "", "kind", "x", "id", "987654"));
        }
        var body = REST.getOrDefault(endpoint.method(), "{\"userId\":\"" + role.user().orElse("") + "\"}");
        return browser.call(endpoint.method(), address, body, endpoint.surface().equals("page") ? "" : "application/json");
    }

    private static String word(HttpResponse<String> answer) {
        return answer.statusCode() == 302 && answer.headers().firstValue("Location").orElse("").contains("/login") ? "login"
                : String.valueOf(answer.statusCode());
    }
}
