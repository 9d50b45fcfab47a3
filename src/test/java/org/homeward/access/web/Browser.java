package org.homeward.access.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser with cookies of its own, over real HTTP; or a system that sends its password each time. */
public final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String home;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies).build();
    private final Optional<String> basic;

    private Browser(int port, Optional<String> basic) {
        this.home = "http://localhost:" + port;
        this.basic = basic;
    }

    public static Browser of(int port) {
        return new Browser(port, Optional.empty());
    }

    public static Browser withPassword(int port, String user, String password) {
        return new Browser(port, Optional.of("Basic " + Base64.getEncoder()
                .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8))));
    }

    /** A system that sends a token with each request. */
    public static Browser withToken(int port, String token) {
        return new Browser(port, Optional.of("Bearer " + token));
    }

    public static Browser signedIn(int port, String user) {
        var browser = of(port);
        var answer = browser.signIn(user, "Going-Home-2026");
        if (answer.statusCode() != 302 || answer.headers().firstValue("Location").orElse("").contains("/login")) {
            throw new IllegalStateException(user + " cannot sign in: " + answer.statusCode() + " " + answer.headers().map());
        }
        return browser;
    }

    public HttpResponse<String> signIn(String user, String password) {
        return post("/login", Map.of("username", user, "password", password, "_csrf", csrf("/login")));
    }

    /** The token in the forms of a page. */
    public String csrf(String page) {
        var found = CSRF.matcher(get(page).body());
        if (!found.find()) {
            throw new IllegalStateException("No form in " + page);
        }
        return found.group(1);
    }

    public HttpResponse<String> get(String address) {
        return call("GET", address, "", "");
    }

    /** With headers of the test's own. */
    public HttpResponse<String> get(String address, Map<String, String> headers) {
        return call("GET", address, "", "", headers);
    }

    /** Puts a cookie in that did not come from Homeward. */
    public void plant(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setDomain("localhost.local");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(home), cookie);
    }

    public HttpResponse<String> post(String address, Map<String, String> form) {
        return call("POST", address, form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&")), "application/x-www-form-urlencoded");
    }

    /** Sends a form with a file in it. */
    public HttpResponse<String> send(String address, Map<String, String> form, String fileName, byte[] file) {
        var mark = "--between-the-parts";
        var body = new ByteArrayOutputStream();
        form.forEach((name, value) -> body.writeBytes(("--" + mark + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"\r\n\r\n" + value + "\r\n").getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + mark + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/pdf\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + mark + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return call("POST", address, BodyPublishers.ofByteArray(body.toByteArray()), "multipart/form-data; boundary=" + mark,
                Map.of());
    }

    /** Calls the engine as the web applications do, with their own token against forged requests. */
    public HttpResponse<String> call(String method, String address, String body, String contentType) {
        return call(method, address, body, contentType, Map.of());
    }

    public HttpResponse<String> call(String method, String address, String body, String contentType,
                                     Map<String, String> headers) {
        return call(method, address, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body), contentType,
                headers);
    }

    private HttpResponse<String> call(String method, String address, HttpRequest.BodyPublisher body, String contentType,
                                      Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(home + address)).method(method, body)
                .header("Accept", contentType.equals("application/json") ? "application/json" : "text/html,*/*");
        if (!contentType.isEmpty()) {
            request.header("Content-Type", contentType);
        }
        headers.forEach(request::header);
        basic.ifPresent(value -> request.header("Authorization", value));
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue).findFirst();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
