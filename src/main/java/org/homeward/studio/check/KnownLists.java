package org.homeward.studio.check;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.tasks.CodeList;

/**
 * The closed lists that forms can choose from.
 *
 * @param codes every code that a list has or had, by the list's id
 */
record KnownLists(Map<String, Set<String>> codes) {

    KnownLists {
        codes = Map.copyOf(codes);
    }

    static KnownLists of(List<CodeList> lists) {
        return new KnownLists(lists.stream().collect(Collectors.toMap(CodeList::id, CodeList::codes)));
    }

    boolean has(String list) {
        return codes.containsKey(list);
    }

    boolean hasAll(String list, Collection<String> asked) {
        return codes.getOrDefault(list, Set.of()).containsAll(asked);
    }

    /** The list that somebody has written down again. */
    Optional<String> writtenAgain(Collection<String> values) {
        return codes.keySet().stream().filter(list -> codes.get(list).equals(Set.copyOf(values))).sorted().findFirst();
    }

    /** The list that a question is called after: {@code declineReason} after {@code decline-reasons}. */
    Optional<String> calledAfter(String question) {
        var name = question.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return codes.keySet().stream().filter(list -> singular(list).equals(singular(name))).sorted().findFirst();
    }

    private static String singular(String name) {
        return name.replaceFirst("s$", "");
    }
}
