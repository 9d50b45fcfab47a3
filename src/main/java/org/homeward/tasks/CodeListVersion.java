package org.homeward.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A closed list as it counts from one day on, until a later version does. It is never changed.
 *
 * @param number  1 for the first
 * @param entries in the order in which people are shown them
 */
public record CodeListVersion(int number, LocalDate validFrom, List<CodeEntry> entries) {

    public CodeListVersion {
        entries = List.copyOf(entries);
        if (entries.stream().map(CodeEntry::code).distinct().count() < entries.size()) {
            throw new IllegalArgumentException("A code stands twice in version " + number);
        }
    }

    public Optional<CodeEntry> entry(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }
}
