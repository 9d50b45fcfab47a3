package org.homeward.integration.hl7.mllp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import org.homeward.integration.hl7.Sender;
import org.homeward.integration.hl7.mllp.Tls.ClientCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Senders that speak TLS, on real sockets with keys that the test makes. */
class TlsIT {

    private static final Tls.Details ANY = new Tls.Details(new String[0], new String[0]);
    private final AtomicReference<SSLContext> ours = new AtomicReference<>();
    @TempDir
    private Path folder;
    private Certificates certificates;
    private MllpListener listener;

    @BeforeEach
    void makeKeys() throws Exception {
        certificates = new Certificates(folder);
        certificates.make("homeward");
        certificates.make("hospital");
        ours.set(certificates.context(folder.resolve("homeward.p12"), certificates.trusting("hospital")));
    }

    @AfterEach
    void close() {
        listener.stop();
    }

    @Test
    void messagesAreAnsweredUnderCover() throws Exception {
        open(ClientCertificate.NONE, ANY);
        try (var hospital = sender(null); var second = sender(null)) {
            assertThat(hospital.send("one")).isEqualTo("one");
            assertThat(second.send("two")).isEqualTo("two");
            assertThat(hospital.send("three")).isEqualTo("three");
        }
        assertThat(listener.traffic().messages()).isEqualTo(3);
    }

    @Test
    void whoSpeaksPlainlyGetsNoAnswer() throws Exception {
        open(ClientCertificate.NONE, ANY);
        try (var plain = new Sender(listener.port())) {
            plain.raw("\u000BMSH|^~\\&|\u001C\r");
            assertThat(answerOf(plain)).doesNotContain("MSH");
        }
        try (var hospital = sender(null)) {
            assertThat(hospital.send("one")).isEqualTo("one");
        }
        await().until(() -> listener.traffic().notAgreed() == 1);
        assertThat(listener.traffic().messages()).isEqualTo(1);
    }

    @Test
    void whereACertificateIsRequiredOnlyATrustedOneComesIn() throws Exception {
        open(ClientCertificate.REQUIRED, ANY);
        certificates.make("stranger");
        try (var hospital = sender("hospital")) {
            assertThat(hospital.send("one")).isEqualTo("one");
        }
        try (var nobody = sender(null)) {
            assertThat(answerOf(nobody)).isEmpty();
        }
        try (var stranger = sender("stranger")) {
            assertThat(answerOf(stranger)).isEmpty();
        }
        await().until(() -> listener.traffic().notAgreed() == 2);
        assertThat(listener.traffic().messages()).isEqualTo(1);
    }

    @Test
    void whereACertificateIsOnlyWantedOneMayComeWithout() throws Exception {
        open(ClientCertificate.WANTED, ANY);
        try (var nobody = sender(null); var hospital = sender("hospital")) {
            assertThat(nobody.send("one")).isEqualTo("one");
            assertThat(hospital.send("two")).isEqualTo("two");
        }
    }

    @Test
    void onlyTheProtocolsThatAreSetAreSpoken() throws Exception {
        open(ClientCertificate.NONE, new Tls.Details(new String[0], new String[] {"TLSv1.3"}));
        var context = certificates.context(null, certificates.trusting("homeward"));
        try (var old = new Sender(Sender.secured(context, listener.port(), "TLSv1.2")); var hospital = sender(null)) {
            assertThat(answerOf(old)).isEmpty();
            assertThat(hospital.send("one")).isEqualTo("one");
        }
    }

    @Test
    void aRenewedKeyCountsFromTheNextConnectionOn() throws Exception {
        open(ClientCertificate.NONE, ANY);
        try (var before = sender(null)) {
            assertThat(before.send("one")).isEqualTo("one");
            certificates.make("renewed");
            ours.set(certificates.context(folder.resolve("renewed.p12"), certificates.trusting("hospital")));
            var context = certificates.context(null, certificates.trusting("renewed"));
            try (var after = new Sender(Sender.secured(context, listener.port()))) {
                assertThat(after.send("two")).isEqualTo("two");
            }
            assertThat(before.send("three")).isEqualTo("three");
        }
    }

    @Test
    void whoNeverShakesHandsIsCutOff() throws Exception {
        open(ClientCertificate.NONE, ANY);
        try (var mute = new Sender(listener.port())) {
            assertThat(answerOf(mute)).isEmpty();
        }
        await().until(() -> listener.traffic().connected() == 0);
    }

    @Test
    void whatIsTooLargeIsRefusedUnderCoverToo() throws Exception {
        open(ClientCertificate.NONE, ANY);
        try (var large = sender(null)) {
            large.raw("\u000B" + "x".repeat(300_000) + "\u001C\r");
            assertThat(large.answer()).isEqualTo("too large");
        }
    }

    private void open(ClientCertificate asked, Tls.Details details) throws IOException {
        listener = new MllpListener(new MllpLimits(100_000, Duration.ofSeconds(2), Duration.ofSeconds(20), Duration.ZERO, 5,
                Duration.ofSeconds(5)), new Echo(), new Tls(ours::get, asked, details), new RoomForLarge(1));
        listener.start(InetAddress.getLoopbackAddress(), 0);
    }

    /** A hospital that trusts Homeward and shows this key, if any. */
    private Sender sender(String key) throws Exception {
        var own = key == null ? null : folder.resolve(key + ".p12");
        return new Sender(Sender.secured(certificates.context(own, certificates.trusting("homeward")), listener.port()));
    }

    /** Nothing, too, where the connection was torn down in the middle of the handshake. */
    private static String answerOf(Sender sender) {
        try {
            return sender.answer();
        } catch (UncheckedIOException e) {
            return "";
        }
    }

    private static final class Echo implements Receiver {

        @Override
        public Optional<Answers> receive(byte[] message) {
            return Optional.of(new Answers(List.of(message)));
        }

        @Override
        public Optional<Answers> refuseTooLarge(byte[] beginning) {
            return Optional.of(new Answers(List.of("too large".getBytes(StandardCharsets.UTF_8))));
        }

        @Override
        public void keepFragment(byte[] beginning) {
            // nobody looks at it here
        }
    }
}
