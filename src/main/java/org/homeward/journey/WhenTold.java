package org.homeward.journey;

/** Follows what was told to a journey, in the same transaction, so that no process has to wait for it. */
public interface WhenTold {

    /** @param message area.objectParticiple, for example {@code housing.found} */
    boolean follows(String message);

    void told(JourneyId journey, String message);
}
