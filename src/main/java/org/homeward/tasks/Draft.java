package org.homeward.tasks;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What one member has begun to write in the form of one task, as typed: a day may be half a day.
 *
 * @param key       known only to the pages that its author opened; with it a page may save without a session
 * @param revision  counts up with every change, so that a window that has not seen a change is found out
 * @param entries   by question
 * @param seenAt    when its author last had the task before them
 * @param changedAt when something was last written; empty while nothing was
 */
public record Draft(String task, String user, String key, long revision, Map<String, Entry> entries, Instant openedAt,
                    Instant seenAt, Optional<Instant> changedAt) {

    /**
     * One answer as far as it is written.
     *
     * @param value    as typed; empty text where it was taken back
     * @param revision the draft's revision by which it was written
     * @param other    what another window of the same member wrote in the same place, until one of the two is chosen
     */
    public record Entry(Object value, long revision, Optional<Object> other) {
        public Entry {
            Objects.requireNonNull(value);
            Objects.requireNonNull(other);
        }
    }

    public Draft {
        entries = Map.copyOf(entries);
    }

    public static Draft begun(String task, String user, String key, Instant now) {
        return new Draft(task, user, key, 0, Map.of(), now, now, Optional.empty());
    }

    /** All that is written, by question. */
    public Map<String, Object> answers() {
        Map<String, Object> answers = new LinkedHashMap<>();
        entries.forEach((name, entry) -> answers.put(name, entry.value()));
        return answers;
    }

    /** Where two windows wrote differently, what the other one wrote. */
    public Map<String, Object> clashes() {
        Map<String, Object> clashes = new LinkedHashMap<>();
        entries.forEach((name, entry) -> entry.other().ifPresent(other -> clashes.put(name, other)));
        return clashes;
    }

    public boolean isEmpty() {
        return entries.values().stream().allMatch(entry -> nothing(entry.value()));
    }

    /**
     * The draft with what a window sends, nothing of either lost. A window that sends an answer as it found it takes
     * back nobody's change; one that wrote where another window wrote since has its answer kept beside the other one.
     *
     * @param sent     all answers that stand in the window, by question
     * @param basedOn  the revision that the window shows
     * @param written  the questions that were written in since; empty where the window cannot tell
     */
    public Draft with(Map<String, Object> sent, long basedOn, Optional<Set<String>> written, Instant now) {
        Map<String, Entry> next = new LinkedHashMap<>(entries);
        sent.forEach((name, value) -> {
            boolean known = written.isPresent();
            if (!known || written.get().contains(name)) {
                merged(entries.get(name), value, basedOn, known || !nothing(value)).ifPresent(entry -> next.put(name, entry));
            }
        });
        return next.equals(entries) ? this
            : new Draft(task, user, key, revision + 1, next, openedAt, now, Optional.of(now));
    }

    private Optional<Entry> merged(Entry stands, Object value, long basedOn, boolean meant) {
        if (stands == null) {
            return nothing(value) ? Optional.empty() : Optional.of(new Entry(value, revision + 1, Optional.empty()));
        }
        if (stands.value().equals(value)) {
            return Optional.empty();
        }
        if (stands.revision() <= basedOn) {
            return Optional.of(new Entry(value, revision + 1, stands.other()));
        }
        return meant ? Optional.of(new Entry(value, revision + 1,
            nothing(stands.value()) ? Optional.empty() : Optional.of(stands.value()))) : Optional.empty();
    }

    /** Both answers of a question have been looked at, and the one that stands is right. */
    public Draft settled(Set<String> questions, Instant now) {
        Map<String, Entry> next = new LinkedHashMap<>(entries);
        next.replaceAll((name, entry) -> questions.contains(name)
            ? new Entry(entry.value(), entry.revision(), Optional.empty()) : entry);
        return new Draft(task, user, key, revision + 1, next, openedAt, now, Optional.of(now));
    }

    private static boolean nothing(Object value) {
        return value instanceof String text && text.isBlank() || value instanceof Collection<?> several && several.isEmpty();
    }
}
