package org.homeward.integration.hl7;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** When the hospitals' systems were last heard, and which of them are silent although they usually send. */
public interface Senders {

    /** When the last message came, usable or not; empty where none ever did. */
    Optional<Instant> lastHeard(Sender sender);

    /**
     * Notes that a sender has fallen silent.
     *
     * @param since when it was last heard
     * @return the number of this silence; empty where it was noted before, by this node or another
     */
    Optional<Long> fellSilent(Sender sender, Instant since, Instant noticedAt);

    /** Notes that a silent sender has been heard again; where it was not silent, nothing changes. */
    void heardAgain(Sender sender, Instant heardAt);

    /** All that are silent now, the longest silence first. One that has just been heard is not. */
    List<Silence> silent();

    /**
     * Who sends.
     *
     * @param application MSH-3
     * @param facility    MSH-4; any, where it is left out
     */
    record Sender(String application, Optional<String> facility) {

        public Sender {
            Objects.requireNonNull(application);
            Objects.requireNonNull(facility);
        }

        static Sender of(FeedProfile profile) {
            return new Sender(profile.application(), profile.facility());
        }

        /** Example: {@code NBPAS, NORTHBRIDGE}. */
        public String words() {
            return application + facility.map(", "::concat).orElse("");
        }
    }

    /**
     * A silence that goes on.
     *
     * @param since when the last message before it came
     */
    record Silence(Sender sender, Instant since) {

        public Silence {
            Objects.requireNonNull(sender);
            Objects.requireNonNull(since);
        }
    }
}
