package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An integration engine sends over HTTP what others send over MLLP. */
@HomewardTest
class Hl7ApiIT {

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient database;

    private final String visit = "H" + UUID.randomUUID().toString().substring(0, 12);

    @Test
    void aMessageIsTakenAsOverMllpAndTwiceIsOnce() throws Exception {
        var admission = Messages.admission(visit);
        var answer = send("northbridge-epr", admission);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\rMSA|AA|");
        assertThat(send("northbridge-epr", admission).body()).contains("\rMSA|AA|");
        await().until(() -> count("select count(*) from stay where visit_number = :visit and state = 'open'") == 1);
        assertThat(send("northbridge-epr", admission.replaceAll("\rPV1.*", "")).body()).contains("\rMSA|AE|");
        assertThat(send("northbridge-epr", "rubbish").body()).contains("\rMSA|AR|");
    }

    @Test
    void onlyTheHospitalsOwnSystemMaySend() throws Exception {
        assertThat(send("nina.ward", Messages.admission(visit)).statusCode()).isEqualTo(403);
        assertThat(send("ada.admin", Messages.admission(visit)).statusCode()).isEqualTo(403);
        assertThat(count("select count(*) from hl7_message where visit like '%' || :visit")).isZero();
    }

    private HttpResponse<String> send(String user, String body) throws Exception {
        var secret = Base64.getEncoder().encodeToString((user + ":Going-Home-2026").getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/hl7"))
                .header("Authorization", "Basic " + secret).header("Content-Type", "application/hl7-v2")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private long count(String sql) {
        return database.sql(sql).param("visit", visit).query(Long.class).single();
    }
}
