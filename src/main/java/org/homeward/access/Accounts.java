package org.homeward.access;

import java.util.List;
import java.util.Optional;

/** The accounts with which members sign in. */
public interface Accounts {

    Optional<Account> find(String userId);

    /** Everybody, those who have left included. */
    List<Account> all();

    /** Enters a member or brings the entry up to date; a password is set anew each time. */
    void put(Account account);
}
