package org.homeward.integration.hl7;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.homeward.integration.hl7.message.Header;
import org.homeward.integration.hl7.message.WireText;

/**
 * What a hospital tells about one visit, minute by minute from 08:00 on 5 January 2026. Each message is said in the minute
 * in which it happened, unless it says otherwise.
 */
record Told(String trigger, String visit, int happened, int said, String ward, String patientClass, String id) {

    private static final LocalDateTime EIGHT = LocalDateTime.of(2026, 1, 5, 8, 0);
    private static final DateTimeFormatter WIRE = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final Instant RECEIVED = Instant.parse("2026-01-20T09:00:00Z");
    private static final FeedProfile PROFILE = new FeedProfile("NBPAS", Optional.of("NORTHBRIDGE"), Optional.of("northbridge"),
            Optional.of("NORTHBRIDGE"), Optional.of(FieldPosition.read("PID-32")), Optional.empty(), "NORTHBRIDGE",
            PatientClass.USUAL);
    private static final Map<Told, Verdict> READ = new ConcurrentHashMap<>();
    private static final JudgeMessage JUDGE =
            new JudgeMessage(new FeedProfiles(List.of(PROFILE), true, new OneTrust()), false);

    static Told told(String trigger, int minute, String ward) {
        return new Told(trigger, "V1", minute, minute, ward, "I", String.format("NB%06d", minute));
    }

    static Told told(String trigger, int minute) {
        return told(trigger, minute, "7B^BAY2^A3");
    }

    Told ofVisit(String other) {
        return new Told(trigger, other, happened, said, ward, patientClass, id + other);
    }

    Told saidAt(int minute) {
        return new Told(trigger, visit, happened, minute, ward, patientClass, id);
    }

    Told ofClass(String other) {
        return new Told(trigger, visit, happened, said, ward, other, id);
    }

    /** The same once more under another id. */
    Told again() {
        return new Told(trigger, visit, happened, said, ward, patientClass, id + "X");
    }

    String message() {
        return Messages.event(trigger, visit).replace("20260105143000||ADT", time(said) + "||ADT")
                .replaceAll("ADT_A01\\|[^|]*\\|", "ADT_A01|" + id + "|")
                .replaceAll("\rEVN[^\r]*", "\rEVN|" + trigger + "|" + time(said) + "||||" + time(happened))
                .replace("|I|7B^BAY2^A3^NBGEN|", "|" + patientClass + "|" + ward + "|");
    }

    /** Read once, however often it is told. */
    Verdict verdict() {
        return READ.computeIfAbsent(this, Told::read);
    }

    private Verdict read() {
        var text = WireText.of(message().getBytes(StandardCharsets.UTF_8));
        return JUDGE.judge(Header.read(text), text, RECEIVED);
    }

    private static String time(int minute) {
        return EIGHT.plusMinutes(minute).format(WIRE);
    }
}
