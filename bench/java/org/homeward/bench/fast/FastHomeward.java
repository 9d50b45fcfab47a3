package org.homeward.bench.fast;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.homeward.HomewardApplication;
import org.homeward.access.web.QuickPasswords;
import org.homeward.integration.hl7.store.MessagePort;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.config.TaskManagementConfigUtils;

/**
 * The whole product in a process in which time is simulated: nothing in it happens by itself, neither the engine's timers nor the
 * product's rounds, until the time for it has come. It is the product as the demo starts it; its
 * mails are taken and go nowhere.
 */
final class FastHomeward implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final SimulatedTime time;
    private final ConfigurableApplicationContext context;
    private final DueJobs jobs;
    private final TimedRounds rounds;

    /** How the database treats what was committed. */
    enum Disk {

        /** As in use: flushed before it counts as committed. */
        FLUSHED("on"),
        /** Lost with the machine; for a database that is thrown away. */
        LEFT_TO_THE_MACHINE("off");

        private final String flushed;

        Disk(String flushed) {
            this.flushed = flushed;
        }
    }

    private FastHomeward(EmbeddedPostgres postgres, SimulatedTime time, ConfigurableApplicationContext context,
                         Instant beginning, Duration stride, int lanes) {
        this.postgres = postgres;
        this.time = time;
        this.context = context;
        this.jobs = new DueJobs(context.getBean(ManagementService.class), context.getBean(JdbcClient.class), lanes);
        this.rounds = TimedRounds.of(context, beginning, stride);
    }

    /**
     * @param lanes   how many of the engine's steps are done at once
     * @param besides what a bench has in the product's engine
     */
    static FastHomeward start(Instant beginning, Duration stride, Disk disk, int lanes, ProcessEnginePlugin... besides)
            throws IOException, SQLException {
        var folder = newFolder();
        var postgres = database(folder, disk);
        var time = SimulatedTime.in(postgres.getPostgresDatabase(), beginning);
        var product = new SpringApplication(HomewardApplication.class);
        product.setAdditionalProfiles("demo");
        product.addInitializers(context -> context.addBeanFactoryPostProcessor(beans -> ((BeanDefinitionRegistry) beans)
                .removeBeanDefinition(TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME)));
        product.addInitializers(QuickPasswords::use);
        product.addInitializers(context -> Stream.of(besides).forEach(each -> ((GenericApplicationContext) context)
                .registerBean(each.getClass().getName(), ProcessEnginePlugin.class, () -> each)));
        product.addInitializers(context -> ((GenericApplicationContext) context).registerBean(JavaMailSender.class, NoRelay::new));
        return new FastHomeward(postgres, time, product.run("--spring.datasource.url="
                        + postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true", "--server.port=0",
                "--homeward.hl7.port=0", "--homeward.hl7.idle=0", "--homeward.hl7.silence=1h", "--homeward.demo.living-day=false",
                "--homeward.demo.readmission=false", "--homeward.demo.routed=false",
                "--homeward.demo.data-directory=" + folder, "--camunda.bpm.job-execution.enabled=false",
                "--homeward.access.idle=400d", "--homeward.access.longest=400d", "--server.servlet.session.timeout=1d",
                "--spring.mail.host=nowhere.example",
                "--spring.main.banner-mode=off"), beginning, stride, lanes);
    }

    static Path newFolder() {
        return Path.of("target/bench-data", UUID.randomUUID().toString()).toAbsolutePath();
    }

    static EmbeddedPostgres database(Path folder, Disk disk) throws IOException {
        return EmbeddedPostgres.builder().setDataDirectory(folder.resolve("postgresql")).setServerConfig("fsync", disk.flushed)
                .setServerConfig("synchronous_commit", disk.flushed).setServerConfig("full_page_writes", disk.flushed)
                .setServerConfig("shared_buffers", "512MB").setServerConfig("shared_preload_libraries", Statements.COUNTED ? "pg_stat_statements" : "")
                .start();
    }

    /** Takes every mail at once; a real relay's manners cost more time than all else that a mail makes necessary. */
    private static final class NoRelay extends JavaMailSenderImpl {

        @Override
        protected void doSend(MimeMessage[] mails, Object[] originals) {
            // taken
        }
    }

    SimulatedTime time() {
        return time;
    }

    DueJobs jobs() {
        return jobs;
    }

    TimedRounds rounds() {
        return rounds;
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    int messagePort() {
        return context.getBean(MessagePort.class).port();
    }

    JdbcClient database() {
        return context.getBean(JdbcClient.class);
    }

    DataSource dataSource() {
        return context.getBean(DataSource.class);
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() throws IOException {
        jobs.close();
        context.close();
        postgres.close();
    }
}
