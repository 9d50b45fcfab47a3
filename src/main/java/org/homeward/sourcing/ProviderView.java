package org.homeward.sourcing;

/** What of a person its provider may see while an offer stands as it does: the table that information governance signs. */
public interface ProviderView {

    /**
     * Whether it sees this section.
     *
     * @param offerState for example {@code accepted}
     * @param section    for example {@code anonymous-need} or {@code identity}
     * @param consent    whether consent counts now to this provider's assessing before it answers
     */
    boolean sees(String offerState, String section, boolean consent);
}
