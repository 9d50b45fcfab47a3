package org.homeward.access.store;

import static org.homeward.access.store.JdbcStandings.utc;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.homeward.access.Account;
import org.homeward.access.AccountRefused;
import org.homeward.access.Accounts;
import org.homeward.access.Audit;
import org.homeward.access.Member;
import org.homeward.access.MemberAccounts;
import org.homeward.access.MemberChanged;
import org.homeward.access.Viewer;
import org.homeward.access.WrongPasswords;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class JdbcMemberAccounts implements MemberAccounts {

    private static final Pattern USER_ID = Pattern.compile("[a-z0-9]+([._@-][a-z0-9]+)*");
    private static final int LONGEST = 100;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;:\\p{Cntrl}]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private final JdbcClient database;
    private final Accounts accounts;
    private final WrongPasswords wrongPasswords;
    private final Audit audit;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    JdbcMemberAccounts(JdbcClient database, Accounts accounts, WrongPasswords wrongPasswords, Audit audit,
                       ApplicationEventPublisher news, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.wrongPasswords = wrongPasswords;
        this.audit = audit;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public void enter(Viewer by, Member newcomer, Optional<String> email) {
        if (newcomer.userId().length() > LONGEST || !USER_ID.matcher(newcomer.userId()).matches()) {
            throw new AccountRefused("Use small letters, figures, dots and hyphens for the user name, for example jo.brown");
        }
        if (newcomer.name().isBlank() || !isOneLine(newcomer.name()) || !isOneLine(newcomer.jobTitle())) {
            throw new AccountRefused("Give a name; name and job title take one line of at most " + LONGEST + " characters each");
        }
        if (accounts.find(newcomer.userId()).isPresent()) {
            throw new AccountRefused("There is an account with that user name already");
        }
        accounts.put(new Account(newcomer, Account.NO_PASSWORD, Set.of()));
        change(by, newcomer.userId(), "account.entered", "active = active");
        email.ifPresent(address -> setEmail(by, newcomer.userId(), email));
    }

    @Override
    public void setEmail(Viewer by, String userId, Optional<String> email) {
        if (email.filter(address -> address.length() > 254 || !EMAIL.matcher(address).matches()).isPresent()) {
            throw new AccountRefused("Give an e-mail address such as jo.brown@example.org");
        }
        database.sql("update member set email = ? where user_id = ?").params(email.orElse(null), userId).update();
        audit.did(by, "account.emailChanged", Optional.empty(), userId);
    }

    @Override
    public void lock(Viewer by, String userId) {
        notOneself(by, userId);
        change(by, userId, "account.locked", "locked = true");
    }

    @Override
    public void unlock(Viewer by, String userId) {
        wrongPasswords.forget(userId);
        change(by, userId, "account.unlocked", "locked = false");
    }

    @Override
    public void deactivate(Viewer by, String userId) {
        notOneself(by, userId);
        change(by, userId, "account.deactivated", "active = false");
        database.sql("""
                        update service_token set revoked_at = ?, revoked_by = ?
                         where user_id = ? and revoked_at is null""")
                .params(utc(clock.instant()), by.userId(), userId).update();
        database.sql("update set_up_link set used_at = ? where user_id = ? and used_at is null")
                .params(utc(clock.instant()), userId).update();
    }

    @Override
    public void reactivate(Viewer by, String userId) {
        change(by, userId, "account.reactivated", "active = true, locked = false");
    }

    private void change(Viewer by, String userId, String action, String how) {
        if (database.sql("update member set " + how + " where user_id = ?").param(userId).update() == 0) {
            throw new AccountRefused("There is no account with that user name");
        }
        audit.did(by, action, Optional.empty(), userId);
        news.publishEvent(new MemberChanged(userId));
    }

    private static boolean isOneLine(String text) {
        return text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }

    private static void notOneself(Viewer by, String userId) {
        if (by.userId().equals(userId)) {
            throw new AccountRefused("Ask another administrator: nobody locks or closes the own account");
        }
    }
}
