package org.homeward.access;

import org.homeward.journey.JourneyId;

/** Asks information governance to look at what Homeward must not decide alone. */
public interface RecordReviews {

    /**
     * Asks once: while the same matter of this journey is being reviewed, asking again changes nothing.
     *
     * @param reference which of the matters that a journey may have; nothing about a person
     */
    void request(JourneyId journey, Matter matter, String reference);

    /** What is reviewed. */
    enum Matter {
        /** Somebody opened a record without a relationship; the reference is that of the opening. */
        OPENING("opening"),
        /** Two records may be one person; the reference is the number of the merge. */
        MERGE("merge"),
        /** The hospital wants a person or visit deleted; the reference is the number of the message. */
        DELETION("deletion");

        private final String key;

        Matter(String key) {
            this.key = key;
        }

        /** As the process knows it. Example: {@code merge}. */
        public String key() {
            return key;
        }
    }
}
