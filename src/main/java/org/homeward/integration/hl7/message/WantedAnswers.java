package org.homeward.integration.hl7.message;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Which answers a sender wants to a message (HL7 v2.5.1, 2.9). Where it says nothing in MSH-15 and MSH-16, it gets the one
 * answer of the original mode. Where it says something, it gets in the enhanced mode first whether the message was taken
 * into safe keeping (CA, CE, CR) and then, if it was, whether it can be used (AA, AE, AR), each only when it asks for it.
 *
 * @param accept      MSH-15; nothing where it is left out
 * @param application MSH-16; nothing where it is left out
 */
public record WantedAnswers(Optional<When> accept, Optional<When> application) {

    /** What older senders get, and all that say nothing. */
    public static final WantedAnswers ONE = new WantedAnswers(Optional.empty(), Optional.empty());

    public WantedAnswers {
        Objects.requireNonNull(accept);
        Objects.requireNonNull(application);
    }

    static WantedAnswers read(String accept, String application) {
        return new WantedAnswers(When.read(accept), When.read(application));
    }

    /** The answers to send, in this order. After a refusal to take a message nothing more is said about it. */
    public List<Kind> to(AckCode code) {
        if (accept.isEmpty() && application.isEmpty()) {
            return List.of(Kind.ORIGINAL);
        }
        boolean acceptance = accept.filter(when -> when.fits(code)).isPresent();
        boolean more = application.filter(when -> when.fits(code)).isPresent() && !(acceptance && code != AckCode.AA);
        return acceptance && more ? List.of(Kind.ACCEPT, Kind.APPLICATION) : acceptance ? List.of(Kind.ACCEPT)
                : more ? List.of(Kind.APPLICATION) : List.of();
    }

    /** When an answer is wanted (HL7 table 0155). A word that is not in the table counts as always. */
    public enum When {
        AL, NE, ER, SU;

        static Optional<When> read(String word) {
            return word.isEmpty() || word.equals("\"\"") ? Optional.empty() : Optional.of(switch (word.toUpperCase(Locale.ROOT)) {
                case "NE" -> NE;
                case "ER" -> ER;
                case "SU" -> SU;
                default -> AL;
            });
        }

        boolean fits(AckCode code) {
            return this == AL || this == (code == AckCode.AA ? SU : ER);
        }
    }

    /** The kinds of answer. */
    public enum Kind { ORIGINAL, ACCEPT, APPLICATION }
}
