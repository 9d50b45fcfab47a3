package org.homeward.demo.acting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** The product's addresses for programs, asked with a member's own name and password. */
final class Door {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI home;
    private final String password;

    /** @param home for example {@code http://localhost:8080} */
    Door(URI home, String password) {
        this.home = home;
        this.password = password;
    }

    Answer get(String user, String address) {
        return send(user, request(address).GET());
    }

    Answer post(String user, String address, Object body) {
        return send(user, request(address).POST(BodyPublishers.ofString(json(body))));
    }

    Answer put(String user, String address, Object body) {
        return send(user, request(address).PUT(BodyPublishers.ofString(json(body))));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(home.resolve(address)).timeout(PATIENCE).header("Accept", "application/json")
                .header("Content-Type", "application/json");
    }

    private Answer send(String user, HttpRequest.Builder request) {
        var signature = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        try {
            HttpResponse<byte[]> answer = http.send(request.header("Authorization", "Basic " + signature).build(), BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException("The product does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waits for the answer any more", e);
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("These answers cannot be written", e);
        }
    }

    /** What the product answered. */
    record Answer(int status, byte[] body) {

        boolean isFine() {
            return status >= 200 && status < 300;
        }

        JsonNode json() {
            try {
                return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException("The product's answer cannot be read", e);
            }
        }

        /** @throws IllegalStateException where the product did not do what was asked */
        Answer orThrow(String what) {
            if (!isFine()) {
                throw new IllegalStateException(what + ": the product answers " + status);
            }
            return this;
        }
    }
}
