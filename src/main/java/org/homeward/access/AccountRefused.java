package org.homeward.access;

/** Something that cannot be done with an account, said in a sentence for the administrator or the member. */
public final class AccountRefused extends RuntimeException {

    public AccountRefused(String sentence) {
        super(sentence);
    }
}
