package org.homeward.sourcing;

import java.time.Instant;

/**
 * That a provider was chosen for somebody, and why.
 *
 * @param kind    code of the list {@code package-types}
 * @param because in the words of whoever made the choice
 * @param by      person, attorney-or-deputy, best-interests or broker-only-one
 */
public record Choice(String organisation, String kind, String offer, String need, String because, String by, Instant at) {
}
