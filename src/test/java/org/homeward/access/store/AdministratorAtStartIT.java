package org.homeward.access.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.HomewardTest;
import org.homeward.access.Accounts;
import org.homeward.access.Register;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

@HomewardTest
class AdministratorAtStartIT {

    private final BCryptPasswordEncoder passwords = new BCryptPasswordEncoder(4);

    @Autowired
    private Register register;
    @Autowired
    private Accounts accounts;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theAdministratorHasThePasswordThatTheOperatorSetLast() {
        transaction.executeWithoutResult(status -> {
            start("The-First-Secret");
            var first = accounts.find("admin").orElseThrow();
            start("The-First-Secret");
            assertThat(accounts.find("admin")).contains(first);

            start("The-Second-Secret");
            var second = accounts.find("admin").orElseThrow();
            assertThat(passwords.matches("The-Second-Secret", second.passwordHash())).isTrue();
            assertThat(second.groups()).containsExactly("administrators.homeward");
            assertThat(second.member().active()).isTrue();
            status.setRollbackOnly();
        });
    }

    private void start(String password) {
        new AdministratorAtStart(register, accounts, passwords, password).afterPropertiesSet();
    }
}
