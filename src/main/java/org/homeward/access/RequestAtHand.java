package org.homeward.access;

import java.util.Optional;

/** Tells what is being asked over the network, where something is. */
public interface RequestAtHand {

    Optional<Asked> asked();

    /**
     * One request, without anything that could be about a person.
     *
     * @param fromWhere address of the client, as the proxy's headers give it
     * @param address   method and template, for example {@code GET /journeys/{id}}
     */
    record Asked(String fromWhere, String address) {
    }
}
