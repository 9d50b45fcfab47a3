package org.homeward.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody of the demo who is signed in and asks for pages, over real HTTP. */
public final class Visitor {

    private static final int STARTING = 503;
    private static final int NOT_MODIFIED = 304;
    private static final int A_MOMENT = 50;

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final int MOST_TRIES = 4;

    private final String home;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager()).build();
    private final Map<String, String> marks = new HashMap<>();
    private String token = "";

    private Visitor(int port) {
        this.home = "http://localhost:" + port;
    }

    /** Nobody yet, who sees the page on which people sign in. */
    static Visitor first(int port) throws IOException, InterruptedException {
        var visitor = new Visitor(port);
        while (visitor.isAskedToWait()) {
            TimeUnit.MILLISECONDS.sleep(A_MOMENT);
        }
        visitor.get("/login");
        return visitor;
    }

    /** Nobody is shown a page before the product has started. */
    private boolean isAskedToWait() throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(home + "/login")).build(), BodyHandlers.discarding()).statusCode() == STARTING;
    }

    public static Visitor signedIn(int port, String user) throws IOException, InterruptedException {
        var visitor = first(port);
        var answer = visitor.send("/login", Map.of("username", user, "password", "Going-Home-2026"), List.of());
        if (answer.statusCode() != 302 || answer.headers().firstValue("Location").orElse("").contains("/login")) {
            throw new IllegalStateException(user + " cannot sign in");
        }
        visitor.get("/work");
        return visitor;
    }

    /** @throws IllegalStateException where the answer is not a page */
    public String get(String address) throws IOException, InterruptedException {
        return page(address, http.send(HttpRequest.newBuilder(URI.create(home + address)).header("Accept", "text/html").build(),
                BodyHandlers.ofString()));
    }

    /**
     * Asks whether anything is new, as an open page does again and again, until nothing is.
     *
     * @return how long the answer "not modified" took, in milliseconds
     */
    public double asksForNews(String address) throws IOException, InterruptedException {
        while (true) {
            long start = System.nanoTime();
            var answer = http.send(HttpRequest.newBuilder(URI.create(home + address)).header("Accept", "text/html")
                    .header("If-None-Match", marks.getOrDefault(address, "none")).build(), BodyHandlers.ofString());
            if (answer.statusCode() == NOT_MODIFIED) {
                return (System.nanoTime() - start) / 1e6;
            }
            page(address, answer);
            marks.put(address, answer.headers().firstValue("ETag").orElseThrow());
        }
    }

    public String post(String address, Map<String, String> form, List<String> tasks) throws IOException, InterruptedException {
        return page(address, send(address, form, tasks));
    }

    /**
     * Opens a task's page, answers its form and completes it, as somebody without scripts does: where the answers lead to more
     * questions, they are answered on the page that comes back.
     *
     * @return how long the last sending took, with the page that comes after it, in milliseconds
     */
    public double complete(String task, Map<String, Object> answers) throws IOException, InterruptedException {
        var address = "/tasks/" + task;
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var form = FilledPage.of(get(address)).answer(answers);
            long start = System.nanoTime();
            var answer = http.send(posted(address, form), BodyHandlers.ofString());
            var next = answer.headers().firstValue("Location").orElse(address).replaceFirst("^https?://[^/]*", "");
            var page = get(next);
            if (next.startsWith("/work") && page.contains("Done:")) {
                return (System.nanoTime() - start) / 1e6;
            }
        }
        throw new IllegalStateException("The answers are not taken: " + get(address).replaceAll("(?s).*(error-summary|notification-banner)(.{0,1500}).*", "$2"));
    }

    private HttpRequest posted(String address, String form) {
        return HttpRequest.newBuilder(URI.create(home + address)).header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build();
    }

    private HttpResponse<String> send(String address, Map<String, String> form, List<String> tasks)
            throws IOException, InterruptedException {
        var body = Stream.concat(Stream.concat(form.entrySet().stream(), Stream.of(Map.entry("_csrf", token)))
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)),
                tasks.stream().map(task -> "task=" + task)).collect(Collectors.joining("&"));
        return http.send(posted(address, body), BodyHandlers.ofString());
    }

    private String page(String address, HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answers " + answer.statusCode());
        }
        var found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer.body();
    }
}
