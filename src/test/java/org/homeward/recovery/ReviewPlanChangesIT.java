package org.homeward.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.homeward.engine.SentModels;
import org.homeward.processes.AtHome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HomewardTest
@DisplayName("A process owner moves day 28 to day 21 in Camunda Modeler")
class ReviewPlanChangesIT {

    private static final Path TABLE = Path.of("decisions/recovery/review-plan.dmn");
    private static final String REST = "/engine-rest";

    @LocalServerPort
    private int port;

    @Autowired
    private AtHome home;

    @AfterEach
    void putBack() throws IOException {
        send(text());
    }

    @Test
    @DisplayName("and it counts for whoever leaves after that, and for nobody else")
    void countsForNewJourneys() throws IOException {
        var before = home.since(Instant.now(), "P1");
        var plan = home.plan(before.journey());
        send(text().replace("<text>28</text>", "<text>21</text>"));
        var after = home.since(Instant.now(), "P1");
        assertThat(home.plan(after.journey())).contains("decide-day-28 21").doesNotContain("decide-day-28 28");
        assertThat(home.plan(before.journey())).isEqualTo(plan).contains("decide-day-28 28");
        home.stopAll(before.journey());
        home.supported(before, "P1");
        assertThat(home.plan(before.journey())).as("also where the person was in hospital again").isEqualTo(plan);
    }

    private void send(String table) {
        var answer = SentModels.of("review-plan.dmn", table).by(Browser.withPassword(port, "pete.process", "Going-Home-2026"), REST);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String text() throws IOException {
        return Files.readString(TABLE);
    }
}
