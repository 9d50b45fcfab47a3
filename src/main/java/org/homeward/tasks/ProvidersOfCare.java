package org.homeward.tasks;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.homeward.journey.JourneyId;

/** Who cares for somebody after they have left, as the areas know it that arrange care. */
public final class ProvidersOfCare {

    private final Supplier<Stream<Source>> sources;

    /** @param sources the one that counts before the others first */
    public ProvidersOfCare(Supplier<Stream<Source>> sources) {
        this.sources = sources;
    }

    /** Empty where nobody is known. */
    public Optional<Provider> of(JourneyId journey) {
        return sources.get().flatMap(source -> source.of(journey).stream()).findFirst();
    }

    /** One way to know it. */
    public interface Source {

        Optional<Provider> of(JourneyId journey);
    }

    /**
     * A provider of care.
     *
     * @param organisation for example {@code brightwater}
     * @param reference    what it calls the person, which says nothing to anybody else
     */
    public record Provider(String organisation, String reference) {

        /** Example: {@code care-providers.brightwater}. */
        public String team() {
            return "care-providers." + organisation;
        }
    }
}
