package org.homeward.sourcing;

/**
 * How far a provider's share of the placements may be from what its contract makes expected, in either direction, and still be as agreed.
 *
 * @param points points of a hundred
 */
public record ShareTolerance(int points) {

    public ShareTolerance {
        if (points < 0) {
            throw new IllegalArgumentException("A tolerance is not below zero");
        }
    }
}
