package org.homeward.demo.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;

/**
 * Opens the demo on a hospital that has been there for three months: the first start on its own empty database loads a data file,
 * with the tables as they were when it was made, and all later changes of the tables follow as on any installation.
 */
@Configuration
@Profile("demo")
@ConditionalOnProperty(name = "homeward.demo.history", matchIfMissing = true)
class History {

    static final ClassPathResource FILE = new ClassPathResource("demo/three-months.gz");

    private static final Logger LOG = LoggerFactory.getLogger(History.class);

    @Bean
    FlywayMigrationStrategy migration(ObjectProvider<EmbeddedPostgres> own, Clock clock) {
        return flyway -> {
            if (FILE.exists() && own.getIfAvailable() != null && flyway.info().current() == null) {
                load(flyway, clock);
            }
            flyway.migrate();
        };
    }

    /** Without it the demo starts all the same, with nobody on the board but those of the walk through it. */
    private static void load(Flyway flyway, Clock clock) {
        long begun = System.nanoTime();
        try (var file = DataFile.open(FILE.getInputStream());
             var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            Flyway.configure().configuration(flyway.getConfiguration()).target(file.head().schema()).load().migrate();
            var placement = Placement.at(clock.instant(), file.head().moments());
            long rows = new LoadHistory(connection, file, placement).load();
            LOG.info("Three months of history are loaded, as of {} and {} weeks later: {} rows in {} ms",
                    file.head().moments().get(placement.moment()), placement.weeks(), rows,
                    Duration.ofNanos(System.nanoTime() - begun).toMillis());
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.error("The history of the demo was not loaded", e);
        }
    }
}
