package org.homeward.tasks;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The answers in a form cannot be taken as they are. The message is what the caseworker reads, for example
 * "Say whether the home is safe. Give a reason for the override."
 */
public final class AnswersRefused extends RuntimeException {

    private final transient List<Refusal> refusals;

    public AnswersRefused(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::sentence).collect(Collectors.joining(" ")));
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
