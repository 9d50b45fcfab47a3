package org.homeward.dischargepack;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.homeward.journey.JourneyId;
import org.homeward.person.PersonId;
import org.homeward.tasks.Attachment;
import org.homeward.tasks.FileKind;

/**
 * One version of the care and support plan that a provider has of its own for somebody, as it sent it.
 *
 * @param version counts up for each person and provider; older ones stay
 * @param name    cleaned, and ending in what the file is
 */
public record ProviderPlan(UUID id, PersonId person, JourneyId journey, String provider, int version, String name, FileKind kind, long bytes,
                           Instant uploadedAt, String uploadedBy) {

    public ProviderPlan {
        Objects.requireNonNull(id);
        Objects.requireNonNull(person);
        Objects.requireNonNull(journey);
        Objects.requireNonNull(provider);
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(uploadedAt);
        Objects.requireNonNull(uploadedBy);
    }

    /** What it is and how large. Example: {@code PDF, 1.2 MB}. */
    public String inWords() {
        return kind.words() + ", " + Attachment.size(bytes);
    }
}
