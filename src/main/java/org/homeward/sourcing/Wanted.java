package org.homeward.sourcing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.homeward.capacity.Band;
import org.homeward.capacity.CareService.Gender;

/**
 * What care is looked for. It says nothing of who needs it.
 *
 * @param kinds      codes of the list {@code package-types}; any of them will do
 * @param district   the postcode district in which it is needed, for example {@code NB1}
 * @param bands      at which times of the day, or which type of bed
 * @param places     how many places in each of them: care workers who come together, or one bed
 * @param careWorker women or men, where the person has asked for it
 * @param language   in which somebody wants to be spoken to
 * @param skills     what care workers must have learned
 */
public record Wanted(Set<String> kinds, String district, List<Band> bands, int places, Instant startFrom, Optional<Gender> careWorker,
                     Optional<String> language, List<String> skills) {

    private static final Set<String> BY_NEIGHBOURS = Set.of("voluntary-sector");

    public Wanted {
        kinds = Set.copyOf(kinds);
        bands = List.copyOf(bands);
        skills = List.copyOf(skills);
        Objects.requireNonNull(district);
        Objects.requireNonNull(startFrom);
        Objects.requireNonNull(careWorker);
        Objects.requireNonNull(language);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("say which kind of care is looked for");
        }
        if (places < 1) {
            throw new IllegalArgumentException("at least one place is looked for");
        }
    }

    public CareKind care() {
        return BY_NEIGHBOURS.containsAll(kinds) ? CareKind.NEIGHBOURS
                : !bands.isEmpty() && bands.stream().allMatch(Band::isBeds) ? CareKind.BED : CareKind.VISITS;
    }
}
