package org.homeward.integration.hl7.message;

import ca.uhn.hl7v2.parser.EncodingCharacters;
import ca.uhn.hl7v2.parser.Escape;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The answer to a message, in the separators and the version of the one who asked.
 * <pre>
 * MSH|^~\&amp;|HOMEWARD||NBPAS|NORTHBRIDGE|20270112143001+0000||ACK^A01^ACK|H8f3a61c2|P|2.4
 * MSA|AE|NB000117|The admission has no visit line (PV1), so no stay can be opened.
 * ERR|PV1^^^100&amp;Segment sequence error&amp;HL70357&amp;&amp;The admission has no visit line (PV1), so no stay can be opened.
 * </pre>
 * In the enhanced mode the first answer says {@code CA}, {@code CE} or {@code CR} instead, and neither asks for an answer:
 * {@code …|P|2.5.1|||NE|NE}.
 *
 * @param kind   which of the answers it is
 * @param header of the message that is answered; none where it could not be read
 * @param id     the answer's own id
 */
public record Acknowledgement(WantedAnswers.Kind kind, AckCode code, Optional<Header> header, Optional<Shortcoming> shortcoming,
                              Instant at, String id) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssZ").withZone(ZoneId.of("Europe/London"));
    private static final Set<String> ERROR_IN_FIRST_FIELD = Set.of("2.1", "2.2", "2.3", "2.3.1", "2.4");

    public Acknowledgement {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(code);
        Objects.requireNonNull(header);
        Objects.requireNonNull(shortcoming);
        Objects.requireNonNull(at);
        Objects.requireNonNull(id);
    }

    /** As it goes on the wire, without start and end bytes. */
    public byte[] toBytes() {
        var separators = header.map(Header::separators).orElse("|^~\\&");
        var wire = new Wire(separators.charAt(0), separators.charAt(1), subcomponent(separators),
                new EncodingCharacters(separators.charAt(0), fourOf(separators.substring(1))));
        var text = new StringBuilder(msh(wire, separators)).append('\r').append(msa(wire)).append('\r');
        shortcoming.ifPresent(s -> text.append(err(wire, s)).append('\r'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String msh(Wire wire, String separators) {
        var trigger = header.map(Header::trigger).orElse("");
        var type = trigger.isEmpty() ? "ACK" : "ACK" + wire.component + trigger
                + (isOld() ? "" : wire.component + "ACK");
        return "MSH" + separators + wire.fields("", "HOMEWARD", "", header.map(Header::application).orElse(""),
                header.map(Header::facility).orElse(""), TIME.format(at), "", type, id,
                header.map(Header::processing).filter(p -> !p.isEmpty()).orElse("P"), version())
                + (kind == WantedAnswers.Kind.ORIGINAL ? "" : wire.fields("", "", "", "NE", "NE"));
    }

    private String msa(Wire wire) {
        return "MSA" + wire.fields("",
                kind == WantedAnswers.Kind.ACCEPT ? "C" + code.name().substring(1) : code.name(), header.map(Header::controlId).orElse(""))
                + shortcoming.map(s -> wire.field + wire.text(s.words())).orElse("");
    }

    /** Until version 2.4 everything stands in ERR-1; later place, code and words have fields of their own. */
    private String err(Wire wire, Shortcoming what) {
        var name = meaning(what.code());
        var position = what.position().split("-");
        var place = position[0] + wire.component + wire.component + (position.length > 1 ? position[1] : "");
        if (ERROR_IN_FIRST_FIELD.contains(version())) {
            return "ERR" + wire.field + place + wire.component + String.join(String.valueOf(wire.subcomponent),
                    String.valueOf(what.code()), name, "HL70357", "", wire.text(what.words()));
        }
        var coded = what.code() + String.valueOf(wire.component) + name + wire.component + "HL70357";
        return "ERR" + wire.fields("", "", position[0] + wire.component + "1"
                + (position.length > 1 ? wire.component + position[1] : ""), coded, "E", "", "", "", wire.text(what.words()));
    }

    private boolean isOld() {
        return Set.of("2.1", "2.2", "2.3").contains(version());
    }

    private String version() {
        return header.map(Header::version).filter(v -> !v.isEmpty()).orElse("2.4");
    }

    /** Some senders name fewer than four; the usual ones stand in for those that are missing. */
    private static String fourOf(String encoding) {
        return encoding.length() >= 4 ? encoding : encoding + "^~\\&".substring(encoding.length());
    }

    private static char subcomponent(String separators) {
        return separators.length() > 4 ? separators.charAt(4) : '&';
    }

    private static String meaning(int code) {
        return switch (code) {
            case Shortcoming.SEGMENT_MISSING -> "Segment sequence error";
            case Shortcoming.FIELD_MISSING -> "Required field missing";
            case Shortcoming.NOT_READABLE -> "Data type error";
            case Shortcoming.WRONG_TYPE -> "Unsupported message type";
            case Shortcoming.WRONG_PROCESSING -> "Unsupported processing id";
            case Shortcoming.WRONG_VERSION -> "Unsupported version id";
            default -> "Application internal error";
        };
    }

    private record Wire(char field, char component, char subcomponent, EncodingCharacters characters) {

        String fields(String... values) {
            return String.join(String.valueOf(field), values);
        }

        String text(String words) {
            return Escape.escape(words, characters);
        }
    }
}
