package org.homeward.demo.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import com.zaxxer.hikari.HikariDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * A real PostgreSQL that comes with the demo, so that nothing has to be installed. Its data stay in a folder and are
 * there again after a restart. It steps aside when {@code spring.datasource.url} names another database.
 */
@Configuration
@Profile("demo")
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "never")
@Conditional(RunningDatabase.IsNotToBeUsed.class)
class EmbeddedDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    /** Closed after everything that uses it, because those beans depend on it. */
    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres(@Value("${homeward.demo.data-directory:data}") Path directory,
                              @Value("${homeward.demo.durable:true}") boolean durable) {
        var files = directory.toAbsolutePath().resolve("postgresql");
        refuseWhenInUse(files);
        stopLeftover(files);
        try {
            Files.createDirectories(directory.toAbsolutePath());
            var builder = EmbeddedPostgres.builder().setDataDirectory(files).setCleanDataDirectory(!durable)
                    .setRegisterShutdownHook(false);
            // said in full: the launcher's own defaults are those of a test, and switch the flush off
            var flush = durable ? "on" : "off";
            return builder.setServerConfig("fsync", flush).setServerConfig("synchronous_commit", flush)
                    .setServerConfig("full_page_writes", flush).start();
        } catch (IOException e) {
            throw new UncheckedIOException("The database in " + files + " did not start", e);
        }
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(EmbeddedPostgres postgres) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true");
        return pool;
    }

    private static void refuseWhenInUse(Path files) {
        var lock = files.resolve("epg-lock");
        if (!Files.exists(lock)) {
            return;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE); var held = channel.tryLock()) {
            if (held == null) {
                throw new IllegalStateException("Another Homeward is running on " + files.getParent()
                        + ". Stop it first, or set homeward.demo.data-directory to another folder.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The database folder " + files + " cannot be opened", e);
        }
    }

    /** A server that outlived a killed Homeward still holds the data; it is asked to stop before ours starts. */
    private static void stopLeftover(Path files) {
        var lock = files.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(lock).get(0).strip());
            var leftover = ProcessHandle.of(pid)
                    .filter(process -> process.info().command().filter(c -> c.contains("postgres")).isPresent());
            if (leftover.isPresent()) {
                LOG.warn("A database server of an earlier run is still up; stopping it");
                leftover.get().destroy();
                leftover.get().onExit().get(20, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.warn("Could not stop the database server of an earlier run: {}", e.getMessage());
        }
    }
}
