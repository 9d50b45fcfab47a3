package org.homeward.access;

/** Sends members the link with which they set their password, or has it handed over where they have no address. */
public interface Invitations {

    /**
     * Makes a link for the member and writes the mail down, in one step. Where the member has no e-mail address, the
     * administrator hands the link over.
     *
     * @throws AccountRefused where the member signs in otherwise, or has left
     */
    Invited invite(Viewer by, String userId);

    /** What became of it. */
    sealed interface Invited {

        /** It goes out by mail. */
        record Mailed(String address) implements Invited {
        }

        /** To be handed over, for example {@code /set-up/…}. Shown once. */
        record ByHand(String path) implements Invited {
        }
    }
}
