package org.homeward.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** Every version of every section, and what was said of earlier ones. Nothing is changed or taken away. */
public interface Sections {

    void add(SectionVersion version);

    void add(SectionReview review);

    /** All versions of one journey, the newest first. */
    List<SectionVersion> of(JourneyId journey);

    /** The version that was written last among these journeys. */
    Optional<SectionVersion> newest(Collection<JourneyId> journeys, Section section);

    Optional<SectionReview> newestReview(JourneyId journey, Section section);

    /** Sections that are open as tasks of a journey now, with whoever has begun to write. */
    List<Begun> begun(JourneyId journey);

    /**
     * A section that nobody has handed in yet.
     *
     * @param team  whose task it is, for example {@code therapists.northbridge-hub}
     * @param by    who has begun to write, if anybody has
     * @param since when they began
     */
    record Begun(Section section, String team, Optional<String> by, Optional<Instant> since) {
    }
}
