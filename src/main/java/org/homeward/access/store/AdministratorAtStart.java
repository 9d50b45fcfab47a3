package org.homeward.access.store;

import java.util.Set;
import java.util.TreeSet;
import org.homeward.access.Account;
import org.homeward.access.Accounts;
import org.homeward.access.Member;
import org.homeward.access.Organisation;
import org.homeward.access.Register;
import org.homeward.access.Team;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Enters the administrator {@code admin} with the password that the operator has set, before anybody can sign in. A
 * changed password counts from the next start. So nobody becomes administrator by being first.
 */
@Component
@Profile("!demo")
class AdministratorAtStart implements InitializingBean {

    private static final Member ADMIN = Member.person("admin", "Administrator", "Administrator");
    private static final Team ADMINISTRATORS = new Team("administrators", "homeward", "Administrators");
    private static final Team MONITORING = new Team("monitoring", "homeward", "Systems that watch how Homeward is doing");

    private final Register register;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final String password;

    AdministratorAtStart(Register register, Accounts accounts, PasswordEncoder passwords,
                         @Value("${" + AdministratorSecret.PROPERTY + "}") String password) {
        this.register = register;
        this.accounts = accounts;
        this.passwords = passwords;
        this.password = password;
    }

    @Override
    public void afterPropertiesSet() {
        register.enter(Organisation.of("homeward", Organisation.Kind.OPERATOR, "Homeward"));
        register.enter(ADMINISTRATORS);
        register.enter(MONITORING);
        var known = accounts.find(ADMIN.userId());
        if (known.filter(account -> account.groups().contains(ADMINISTRATORS.groupId()) && account.member().active()
                && passwords.matches(password, account.passwordHash())).isPresent()) {
            return;
        }
        var groups = new TreeSet<>(known.map(Account::groups).orElse(Set.of()));
        groups.add(ADMINISTRATORS.groupId());
        accounts.put(new Account(ADMIN, passwords.encode(password), groups));
    }
}
