package org.homeward.integration.hl7.message;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Which answers a sender wants to a message (HL7 v2.5.1, 2.9). Where it says nothing in MSH-15 and MSH-16, it gets the one
 * answer of the original mode. Where it says something, it gets in the enhanced mode first whether the message was taken
 * into safe keeping (CA, CE, CR) and then, if it was, whether it can be used (AA, AE, AR), each only when it asks for it.
 * Who asks for neither (NE in both, as some systems always write) gets the one answer too: over MLLP the next message may
 * only be sent when something has come back.
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

    /** Where one of the two says something that is not in the table, the sender does not know the enhanced mode. */
    static WantedAnswers read(String accept, String application) {
        return When.isWord(accept) && When.isWord(application) ? new WantedAnswers(When.read(accept), When.read(application)) : ONE;
    }

    /** The answers to send, in this order. After a refusal to take a message nothing more is said about it. */
    public List<Kind> to(AckCode code) {
        if (never(accept) && never(application)) {
            return List.of(Kind.ORIGINAL);
        }
        boolean acceptance = accept.filter(when -> when.fits(code)).isPresent();
        boolean more = application.filter(when -> when.fits(code)).isPresent() && !(acceptance && code != AckCode.AA);
        return acceptance && more ? List.of(Kind.ACCEPT, Kind.APPLICATION) : acceptance ? List.of(Kind.ACCEPT)
                : more ? List.of(Kind.APPLICATION) : List.of();
    }

    private static boolean never(Optional<When> wanted) {
        return wanted.filter(when -> when != When.NE).isEmpty();
    }

    /** When an answer is wanted (HL7 table 0155): always, never, on errors, on success. */
    public enum When {
        AL, NE, ER, SU;

        static boolean isWord(String text) {
            return isLeftOut(text) || read(text).isPresent();
        }

        static Optional<When> read(String word) {
            return Arrays.stream(values()).filter(when -> when.name().equals(word.toUpperCase(Locale.ROOT))).findFirst();
        }

        private static boolean isLeftOut(String text) {
            return text.isEmpty() || text.equals("\"\"");
        }

        boolean fits(AckCode code) {
            return this == AL || this == (code == AckCode.AA ? SU : ER);
        }
    }

    /** The kinds of answer. */
    public enum Kind { ORIGINAL, ACCEPT, APPLICATION }
}
