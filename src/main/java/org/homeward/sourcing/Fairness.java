package org.homeward.sourcing;

import java.util.List;

/**
 * How a council's placements were spread over its providers, and what departs from its contracts.
 *
 * @param tolerance by how many points a share may be apart from what was expected
 * @param shares     by kind of care and provider
 * @param departures those that got more than was agreed, with the choices that led to it
 */
public record Fairness(String council, int tolerance, List<MarketShare> shares, List<Departure> departures) {

    public Fairness {
        shares = List.copyOf(shares);
        departures = List.copyOf(departures);
    }

    /** @param choices empty for those who read sums and no single choices */
    public record Departure(MarketShare share, int number, List<Choice> choices) {

        public Departure {
            choices = List.copyOf(choices);
        }
    }
}
