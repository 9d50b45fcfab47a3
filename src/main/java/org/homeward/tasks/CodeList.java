package org.homeward.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A closed list that people choose from instead of writing in their own words, so that the same thing is always called
 * the same. National lists change; a version says what the list was at the time.
 *
 * @param id       for example {@code discharge-destination}
 * @param title    for example "Where people go when they leave hospital"
 * @param source   who publishes it, and as of when
 * @param versions oldest first; each counts from no earlier day than the one before it
 */
public record CodeList(String id, String title, String source, List<CodeListVersion> versions) {

    public CodeList {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("List " + id + " has no version");
        }
    }

    public CodeListVersion newest() {
        return versions.get(versions.size() - 1);
    }

    public Optional<CodeListVersion> inForceOn(LocalDate day) {
        return last(version -> !version.validFrom().isAfter(day));
    }

    /** What can be chosen on this day. */
    public List<CodeEntry> choicesOn(LocalDate day) {
        return inForceOn(day).map(CodeListVersion::entries).orElse(List.of()).stream()
                .filter(entry -> entry.canBeChosenOn(day)).toList();
    }

    /**
     * What a code meant to whoever chose it on this day: a later wording does not change an old answer. Where the list
     * of that day did not have it, the newest wording there is; empty where no version ever had it.
     */
    public Optional<String> labelOn(String code, LocalDate day) {
        return Stream.of(inForceOn(day), last(version -> version.entry(code).isPresent())).flatMap(Optional::stream)
                .flatMap(version -> version.entry(code).stream()).findFirst().map(CodeEntry::label);
    }

    /** Every code that any version has or had. */
    public Set<String> codes() {
        return versions.stream().flatMap(version -> version.entries().stream()).map(CodeEntry::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether people could have answered with this code on or before this day. */
    boolean hasCountedBy(String code, LocalDate day) {
        return versions.stream().filter(version -> !version.validFrom().isAfter(day))
                .anyMatch(version -> version.entry(code).isPresent());
    }

    private Optional<CodeListVersion> last(Predicate<CodeListVersion> wanted) {
        return versions.stream().filter(wanted).reduce((one, later) -> later);
    }
}
