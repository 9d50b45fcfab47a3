package org.homeward.bench.bare;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One transaction of the product in which something happened to a process.
 *
 * @param phase   acts of different phases did not run side by side
 * @param keys    the business keys of all processes that had a part in it
 * @param stimuli what came from outside
 * @param works   what the delegates did, by where
 * @param facts   what the decision tables read, by where
 */
public record Act(int phase, Instant at, Set<String> keys, List<Stimulus> stimuli, Map<Place, List<Work>> works,
           Map<Place, List<Map<String, Object>>> facts) { }
