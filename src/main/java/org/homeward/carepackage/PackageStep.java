package org.homeward.carepackage;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/**
 * One thing that happened to a package.
 *
 * @param kind      as area.objectParticiple, for example {@code carePackage.held}
 * @param learnedAt when Homeward learned of it
 * @param journey   whose stay it was about, where it was about one
 * @param text      what happened, in one sentence without name or number
 */
public record PackageStep(CarePackageId carePackage, Optional<HoldId> hold, Optional<JourneyId> journey, String kind,
                          Instant learnedAt, Word word, String text) {

    public PackageStep {
        Objects.requireNonNull(carePackage);
        Objects.requireNonNull(hold);
        Objects.requireNonNull(journey);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(learnedAt);
        Objects.requireNonNull(word);
        Objects.requireNonNull(text);
    }
}
