package org.homeward.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.homeward.HomewardApplication;
import org.homeward.integration.hl7.store.MessagePort;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The whole product as the demo starts it, on a PostgreSQL of its own that flushes to disk, filled with
 * {@link ManyTasks}. A scenario signs {@link Visitor}s in and asks for pages.
 */
public final class RunningHomeward implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningHomeward(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static RunningHomeward start() {
        return startIn(Path.of("target/bench-data", UUID.randomUUID().toString()), List.of());
    }

    /**
     * @param besides what a bench has in the product's process
     * @param more    settings, for example {@code --homeward.reminders.enabled=false}
     */
    public static RunningHomeward startIn(Path data, List<Class<?>> besides, String... more) {
        var product = new SpringApplication(Stream.concat(Stream.of(HomewardApplication.class), besides.stream()).toArray(Class<?>[]::new));
        product.setAdditionalProfiles("demo");
        return new RunningHomeward(product.run(Stream.concat(Stream.of("--server.port=0", "--homeward.hl7.port=0", "--homeward.demo.durable=true",
                "--homeward.demo.history=false",
                "--homeward.demo.data-directory=" + data, "--spring.main.banner-mode=off"), Stream.of(more)).toArray(String[]::new)));
    }

    public void fill(int tasks) throws SQLException {
        try (var connection = context.getBean(DataSource.class).getConnection()) {
            var one = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            ManyTasks.fill(one, tasks);
        }
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Where hospitals' messages arrive. */
    public int messagePort() {
        return context.getBean(MessagePort.class).port();
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public JdbcClient database() {
        return context.getBean(JdbcClient.class);
    }

    /** Tasks that stand in the engine too, made by admitting people, and given to that team. */
    public List<String> realTasks(int number, String group) {
        var tasks = new ArrayList<String>();
        for (int i = 0; i < number; i++) {
            tasks.add(Admissions.admit(this, group));
        }
        return tasks;
    }

    @Override
    public void close() {
        context.close();
    }
}
