package org.homeward.flow;

/** Asks decision {@code stuck} whether a journey is moving, slow or stuck. */
public interface PaceTable {

    /** The version that counts now, for a whole page of journeys. */
    Asked newest();

    interface Asked {
        Pace of(PaceFacts facts);
    }
}
