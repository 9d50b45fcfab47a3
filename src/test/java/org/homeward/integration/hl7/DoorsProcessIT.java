package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homeward.HomewardTest;
import org.homeward.integration.hl7.mllp.Certificates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The real product in a process of its own, with the settings that an operator writes: its ports, its memory and its keeping. */
@HomewardTest
class DoorsProcessIT {

    private static final int SENDERS = 60;
    private static final Pattern SECURED = Pattern.compile("taken on port (\\d+), with TLS, read by the profile CERNER");

    @Autowired
    private EmbeddedPostgres postgres;
    @TempDir
    private Path folder;

    private final String name = "doors_" + UUID.randomUUID().toString().replace("-", "");
    private Connection database;

    @BeforeEach
    void create() throws SQLException {
        run(postgres.getPostgresDatabase().getConnection(), "create database " + name);
        database = postgres.getDatabase("postgres", name).getConnection();
    }

    @AfterEach
    void drop() throws SQLException {
        database.close();
        run(postgres.getPostgresDatabase().getConnection(), "drop database " + name + " with (force)");
    }

    @Test
    void twoPortsReadEachByItsOwnProfileAndOneOfThemIsSecured() throws Exception {
        var certificates = new Certificates(folder);
        var ours = certificates.make("homeward");
        var hospital = certificates.make("hospital");
        var bundle = "--spring.ssl.bundle.jks.feed.";
        var listeners = "--homeward.hl7.listeners";
        try (var homeward = start(bundle + "keystore.location=" + ours, bundle + "keystore.password=" + certificates.password(),
                bundle + "truststore.location=" + certificates.trusting("hospital"),
                bundle + "truststore.password=" + certificates.password(),
                listeners + "[0].port=0", listeners + "[0].name=plain", listeners + "[1].port=0", listeners + "[1].name=cerner",
                listeners + "[1].ssl-bundle=feed", listeners + "[1].client-certificate=required", listeners + "[1].profile=CERNER",
                "--homeward.hl7.profiles[0].application=NBPAS", "--homeward.hl7.profiles[0].trust=northbridge",
                "--homeward.hl7.profiles[1].application=CERNER", "--homeward.hl7.profiles[1].trust=northbridge",
                "--homeward.hl7.profiles[1].visits-of=ELSEWHERE", "--homeward.hl7.profiles[1].classes.S=inpatient")) {
            int plain = homeward.messagePort();
            await().until(() -> SECURED.matcher(homeward.output()).find());
            var found = SECURED.matcher(homeward.output());
            assertThat(found.find()).isTrue();
            int secured = Integer.parseInt(found.group(1));
            var odd = Messages.admission("W1").replace("PV1|1|I|", "PV1|1|S|");
            try (var first = new Sender(plain); var second = new Sender(Sender.secured(certificates.context(hospital,
                    certificates.trusting("homeward")), secured))) {
                assertThat(first.send(odd)).contains("\rMSA|AA|");
                assertThat(second.send(odd.replace("|W1|", "|W2|"))).contains("\rMSA|AA|");
            }
            await().until(() -> count("select count(*) from stay where visit_number = 'W2' and facility = 'ELSEWHERE'") == 1);
            assertThat(count("select count(*) from stay where visit_number = 'W1'")).as("no class S in the other profile").isZero();
        }
    }

    @Test
    void aPortWithAProfileThatNobodyAgreedStopsTheStartWithAWord() throws Exception {
        try (var homeward = start("--homeward.hl7.listeners[0].port=0", "--homeward.hl7.listeners[0].profile=NOBODY")) {
            assertThat(homeward.end()).isNotZero();
            assertThat(homeward.output()).contains("reads by the profile \"NOBODY\"", "Name one of homeward.hl7.profiles");
        }
    }

    /** With half a gigabyte: sixty senders at once with eleven megabytes each and no end. */
    @Test
    void oldTextsGoAndManyLargeMessagesAtOnceDoNotFillTheMemory() throws Exception {
        try (var homeward = start(); var hospital = new Sender(homeward.messagePort())) {
            for (var visit : List.of("OLD", "NEW", "QUEUED")) {
                assertThat(hospital.send(Messages.event("A05", visit))).contains("\rMSA|AA|");
            }
        }
        run(database, "update hl7_message set received_at = now() - interval '31 days'");
        run(database, "update hl7_message set received_at = now() - interval '29 days' where id = (select max(id) from hl7_message)");
        try (var homeward = start()) {
            int port = homeward.messagePort();
            await().until(() -> count("select count(*) from hl7_message where body is null") == 2);
            assertThat(count("select count(*) from hl7_message where body is not null")).isEqualTo(1);
            assertThat(count("select count(*) from hl7_message where state = 'stored' and control_id <> ''")).isEqualTo(3);
            var threads = Executors.newFixedThreadPool(SENDERS);
            var senders = Stream.generate(() -> threads.submit(() -> sendWithoutEnd(port))).limit(SENDERS).toList();
            threads.shutdown();
            for (var sender : senders) {
                assertThat(sender.get()).contains("\rMSA|AR|");
            }
            assertThat(count("select count(*) from hl7_message where state = 'unusable'")).isEqualTo(SENDERS);
            try (var hospital = new Sender(port)) {
                assertThat(hospital.send(Messages.admission("AFTER"))).contains("\rMSA|AA|");
            }
            await().until(() -> count("select count(*) from stay where visit_number = 'AFTER'") == 1);
            assertThat(homeward.output()).doesNotContain("OutOfMemoryError");
        }
    }

    /** It is refused when it has grown too large; what it is told. */
    private static String sendWithoutEnd(int port) {
        var megabyte = new byte[1024 * 1024];
        Arrays.fill(megabyte, (byte) 'x');
        try (var sender = new Sender(port)) {
            sender.raw("\u000BMSH|^~\\&|NBPAS|NORTHBRIDGE|||20260105143000||ADT^A01|" + Messages.freshId() + "|P|2.4\rOBX|1|ED|||");
            for (int i = 0; i < 11; i++) {
                sender.raw(megabyte);
            }
            return sender.answer();
        }
    }

    private HomewardProcess start(String... settings) throws Exception {
        return HomewardProcess.start(postgres.getJdbcUrl("postgres", name), settings);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String sql) throws SQLException {
        try (var query = database.createStatement(); var rows = query.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
