package org.homeward.demo.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The demo's database while Homeward already runs on it, for a command that looks at it beside. */
@Configuration
@Profile("demo")
@Conditional(RunningDatabase.IsToBeUsed.class)
class RunningDatabase {

    private static final int LINE_OF_THE_PORT = 3;

    @Bean
    HikariDataSource dataSource(Environment settings) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:postgresql://localhost:" + port(settings).orElseThrow() + "/postgres?user=postgres");
        return pool;
    }

    /** The port of a server that is up; the server writes it into its folder. */
    private static Optional<Integer> port(Environment settings) {
        var note = Path.of(settings.getProperty("homeward.demo.data-directory", "data"), "postgresql", "postmaster.pid");
        try {
            var lines = Files.exists(note) ? Files.readAllLines(note) : List.<String>of();
            return lines.size() > LINE_OF_THE_PORT && ProcessHandle.of(Long.parseLong(lines.get(0).strip())).isPresent()
                    ? Optional.of(Integer.parseInt(lines.get(LINE_OF_THE_PORT).strip())) : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    static final class IsToBeUsed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata place) {
            var settings = context.getEnvironment();
            return settings.containsProperty("homeward.audit.verify") && !settings.containsProperty("spring.datasource.url")
                    && port(settings).isPresent();
        }
    }

    static final class IsNotToBeUsed extends NoneNestedConditions {

        IsNotToBeUsed() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @Conditional(IsToBeUsed.class)
        static final class Used {
        }
    }
}
