package org.homeward.access.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody whose browser goes wherever it is sent, from Homeward to the identity provider and back. */
final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String homeward;
    private final IdentityProvider provider;
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS).build();

    Visitor(int port, IdentityProvider provider) {
        this.homeward = "http://localhost:" + port;
        this.provider = provider;
    }

    /** Leaves for the provider, signs in there, and answers where that led. */
    HttpResponse<String> signIn(String user) {
        var page = get("/oauth2/authorization/openid");
        return send(post(URI.create(provider.issuer() + "/login"),
                Map.of("username", user, "password", IdentityProvider.PASSWORD, "_csrf", csrf(page))));
    }

    HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(URI.create(homeward + address)).header("Accept", "text/html,*/*").build());
    }

    /** Goes to an address of another site, as a page's Refresh header has a browser do. */
    HttpResponse<String> goOn(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html,*/*").build());
    }

    HttpResponse<String> post(String address, String formFrom) {
        return send(post(URI.create(homeward + address), Map.of("_csrf", csrf(get(formFrom)))));
    }

    /** What stands behind the host of where the visitor is. */
    String at(HttpResponse<String> answer) {
        return answer.uri().toString().replace(homeward, "");
    }

    private HttpRequest post(URI address, Map<String, String> form) {
        return HttpRequest.newBuilder(address).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html").POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")))).build();
    }

    private static String csrf(HttpResponse<String> page) {
        var found = CSRF.matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException("No form at " + page.uri() + ": " + page.body());
        }
        return found.group(1);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
