package org.homeward.access;

import java.util.Optional;

/** Tells what is being asked over the network, where something is. */
public interface RequestAtHand {

    /** Attribute of a request that no page of ours answers: its address as a template. */
    String TEMPLATE = "org.homeward.template";

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
