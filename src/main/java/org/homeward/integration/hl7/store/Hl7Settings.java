package org.homeward.integration.hl7.store;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.OpeningHours;
import org.homeward.integration.hl7.FactField;
import org.homeward.integration.hl7.FeedProfile;
import org.homeward.integration.hl7.FieldPosition;
import org.homeward.integration.hl7.PatientClass;
import org.homeward.integration.hl7.UsualSilence;
import org.homeward.integration.hl7.mllp.MllpLimits;
import org.homeward.integration.hl7.mllp.Tls;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the hospitals' message port, {@code homeward.hl7.*}.
 *
 * @param address                where the port is opened; all addresses of the machine where it is left out
 * @param port                   0 for any free one
 * @param idle                   how long a sender may be silent between two messages; 0 for as long as it likes
 * @param acceptTraining         whether messages marked T or D (MSH-11) are taken as if they were in earnest
 * @param acceptUnknownSenders   whether senders without a profile are taken; what they say about numbers is not believed
 * @param batchFolder            where files with many messages are dropped; none where it is left out
 * @param storageKey             32 bytes in Base64 that seal stored messages
 * @param storageKeyFile         where the key is kept, and made if it is not there
 * @param keepBodies             how long the text of a message is kept after it came
 * @param retries                pauses between attempts to apply a message; after the last one an operator has to look
 * @param listeners              the ports, where there is more than one or one that differs; then address and port do not count
 * @param poll                   how often to look for messages that another node received or that are to be tried again
 */
@ConfigurationProperties("homeward.hl7")
record Hl7Settings(@DefaultValue("") String address, @DefaultValue("2575") int port,
                   @DefaultValue("10MB") DataSize largestMessage, @DefaultValue("60s") Duration silence,
                   @DefaultValue("5m") Duration wholeMessage, @DefaultValue("60s") Duration idle, @DefaultValue("64") int connections,
                   @DefaultValue("false") boolean acceptTraining, @DefaultValue("true") boolean acceptUnknownSenders,
                   @DefaultValue("") String batchFolder, @DefaultValue("") String storageKey, @DefaultValue("") String storageKeyFile,
                   @DefaultValue("30d") Duration keepBodies,
                   @DefaultValue({"1s", "5s", "30s", "2m"}) List<Duration> retries, @DefaultValue("1s") Duration poll,
                   @DefaultValue List<Sender> profiles, @DefaultValue List<Door> listeners) {

    private static final Duration STOP_WITHIN = Duration.ofMillis(1500);

    MllpLimits limits() {
        return new MllpLimits(Math.toIntExact(largestMessage.toBytes()), silence, wholeMessage, idle, connections, STOP_WITHIN);
    }

    /** The ports to open, at least one. */
    List<Door> doors() {
        return listeners.isEmpty() ? List.of(new Door("hospitals", address, port, "", Tls.ClientCertificate.NONE, "")) : listeners;
    }

    static Optional<String> given(String text) {
        return Optional.of(text).map(String::strip).filter(value -> !value.isEmpty());
    }

    /**
     * One port on which messages arrive.
     *
     * @param name              what the operator calls it
     * @param sslBundle         the bundle (spring.ssl.bundle) with whose key it speaks TLS; without TLS where it is left out
     * @param clientCertificate whether a sender has to show a certificate that the bundle trusts
     * @param profile           by which its messages are read, whoever they name; that of each sender where it is left out
     */
    record Door(@DefaultValue("") String name, @DefaultValue("") String address, @DefaultValue("0") int port,
                @DefaultValue("") String sslBundle, @DefaultValue("none") Tls.ClientCertificate clientCertificate,
                @DefaultValue("") String profile) {

        Door {
            if (clientCertificate != Tls.ClientCertificate.NONE && sslBundle.isBlank()) {
                throw new IllegalArgumentException("A listener that asks for a client certificate needs an ssl-bundle");
            }
        }
    }

    /**
     * One sender.
     *
     * @param statusAt        where the status of the NHS number stands
     * @param tracedStatement who signed, and when, that this sender's NHS numbers are traced
     * @param visitsOf        under whose name its visits are counted: its facility where it is left out
     * @param classes         what its patient classes mean, besides the usual letters
     * @param nhsNumberAt     where else the NHS number may stand, for example PID-19
     * @param practiceAt      where the code of the GP practice stands
     * @param wardsWithoutStay wards where nobody stays: same-day emergency care, virtual wards
     * @param dischargeByUpdate whether an update that carries a time of leaving is a discharge
     * @param silentAfter       after how long a silence the operator is told; zero for never
     * @param usualHours        when it usually sends, by the clocks of England
     * @param admissionMethodAt where the NHS admission method stands
     * @param facts             which fields answer questions of the daily review, by question
     */
    record Sender(String application, @DefaultValue("") String facility, @DefaultValue("") String trust,
                  @DefaultValue("") String numbersFrom, @DefaultValue("PID-32") String statusAt,
                  @DefaultValue("") String tracedStatement, @DefaultValue("") String visitsOf,
                  @DefaultValue Map<String, PatientClass> classes, @DefaultValue("") String nhsNumberAt,
                  @DefaultValue("") String practiceAt, @DefaultValue List<String> wardsWithoutStay,
                  @DefaultValue("false") boolean dischargeByUpdate, @DefaultValue("15m") Duration silentAfter,
                  @DefaultValue("08:00-20:00") String usualHours, @DefaultValue("") String admissionMethodAt,
                  @DefaultValue Map<String, String> facts) {

        FeedProfile profile() {
            Map<String, PatientClass> letters = new HashMap<>(PatientClass.USUAL);
            letters.putAll(classes);
            return new FeedProfile(application, given(facility), given(trust), given(numbersFrom),
                    given(statusAt).map(FieldPosition::read), given(tracedStatement),
                    given(visitsOf).or(() -> given(facility)).orElse(application), letters,
                    new FeedProfile.Habits(given(nhsNumberAt).map(FieldPosition::read), given(practiceAt).map(FieldPosition::read),
                            wardsWithoutStay, dischargeByUpdate, new UsualSilence(silentAfter, OpeningHours.of(usualHours)),
                            given(admissionMethodAt).map(FieldPosition::read), FactField.of(facts)));
        }
    }
}
