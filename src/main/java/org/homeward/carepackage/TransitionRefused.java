package org.homeward.carepackage;

import java.util.Objects;

/** What was asked cannot follow from how things stand, and nothing was changed. The message is the sentence for people. */
public final class TransitionRefused extends RuntimeException {

    public TransitionRefused(String sentence) {
        super(Objects.requireNonNull(sentence));
    }
}
