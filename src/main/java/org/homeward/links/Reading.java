package org.homeward.links;

import java.util.Locale;
import java.util.Optional;

/** What a link turns out to be when somebody comes with it. */
public sealed interface Reading {

    /** It can be answered. */
    record Asks(AnswerLink link, AskedByLink question, AskedByLink.Open shown) implements Reading {
    }

    /**
     * It answers nothing.
     *
     * @param link     empty where it is none of ours: then nothing is told but that
     * @param sentence what has become of the question, where that is why
     */
    record Closed(Why why, Optional<AnswerLink> link, String sentence) implements Reading {
    }

    /** Why a link answers nothing. */
    enum Why {
        UNKNOWN, FORGED, USED, WITHDRAWN, EXPIRED, OVER, MAILBOX_CHANGED;

        /** As it stands in the audit. Example: {@code mailbox-changed}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
