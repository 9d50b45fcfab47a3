package org.homeward.bench.bare;

/**
 * An element of one person's process, named alike on both sides.
 *
 * @param process the model
 * @param key     the business key, for example a journey's reference
 * @param element empty for the process itself
 */
public record Place(String process, String key, String element) { }
