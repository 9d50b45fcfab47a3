package org.homeward.access.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.homeward.access.Account;
import org.homeward.access.Accounts;
import org.homeward.access.Member;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Members made for one test, so that nothing it does to them touches another. */
final class Newcomers {

    static final String PASSWORD = "Going-Home-2026";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static String sealed;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final List<Account> entered = new ArrayList<>();

    Newcomers(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Somebody with these teams; answers the user id. */
    String person(String... groups) {
        var userId = "jo.test" + COUNT.incrementAndGet();
        enter(new Account(Member.person(userId, "Jo Test", "Tester"), sealed(), Set.of(groups)));
        return userId;
    }

    String system(String... groups) {
        var userId = "system-test" + COUNT.incrementAndGet();
        enter(new Account(Member.system(userId, "A system"), Account.NO_PASSWORD, Set.of(groups)));
        return userId;
    }

    /** All of them leave again, so that they stand in no team's list. */
    void leave() {
        entered.forEach(account -> accounts.put(new Account(new Member(account.member().userId(), account.member().name(),
                account.member().jobTitle(), account.member().service(), false), Account.NO_PASSWORD, Set.of())));
    }

    private void enter(Account account) {
        accounts.put(account);
        entered.add(account);
    }

    private String sealed() {
        if (sealed == null) {
            sealed = passwords.encode(PASSWORD);
        }
        return sealed;
    }
}
