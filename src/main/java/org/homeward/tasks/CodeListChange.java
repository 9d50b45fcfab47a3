package org.homeward.tasks;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a new version of a list would change, for somebody to look over before it counts.
 *
 * @param dropped entries of a version that has not begun to count, so that nobody can have chosen them
 * @param moved   whether the same entries stand in another order
 */
public record CodeListChange(List<CodeEntry> added, List<Renamed> renamed, List<CodeEntry> ended,
                             List<CodeEntry> reopened, List<CodeEntry> dropped, boolean moved) {

    /** One entry that is called something else from now on; old answers keep the old words. */
    public record Renamed(String code, String before, String after) {
    }

    static CodeListChange between(CodeListVersion before, List<CodeEntry> after) {
        return new CodeListChange(
                only(after, entry -> before.entry(entry.code()).isEmpty()),
                after.stream().flatMap(entry -> before.entry(entry.code()).stream()
                        .filter(old -> !old.label().equals(entry.label()))
                        .map(old -> new Renamed(entry.code(), old.label(), entry.label()))).toList(),
                only(after, entry -> entry.validTo().isPresent() && differs(before, entry)),
                only(after, entry -> entry.validTo().isEmpty() && differs(before, entry)),
                only(before.entries(), old -> find(after, old.code()).isEmpty()),
                !order(before.entries(), after).equals(order(after, before.entries())));
    }

    public boolean isNothing() {
        return added.isEmpty() && renamed.isEmpty() && ended.isEmpty() && reopened.isEmpty() && dropped.isEmpty()
                && !moved;
    }

    /** An entry that is new with its last day already set is added and not ended. */
    private static boolean differs(CodeListVersion before, CodeEntry entry) {
        return before.entry(entry.code()).filter(old -> !old.validTo().equals(entry.validTo())).isPresent();
    }

    /** The codes that both have, in the order of the first. */
    private static List<String> order(List<CodeEntry> of, List<CodeEntry> other) {
        return of.stream().map(CodeEntry::code).filter(code -> find(other, code).isPresent()).toList();
    }

    private static Optional<CodeEntry> find(List<CodeEntry> entries, String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    private static List<CodeEntry> only(List<CodeEntry> entries, Predicate<CodeEntry> wanted) {
        return entries.stream().filter(wanted).toList();
    }
}
