package org.homeward.demo;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.access.Account;
import org.homeward.access.Accounts;
import org.homeward.access.Calendars;
import org.homeward.access.Register;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Enters the demo's organisations and users at each start, before anybody can sign in. Known users are left alone. */
@Component
@Profile("demo")
class DemoTown implements InitializingBean {

    private final boolean wider;
    private final Register register;
    private final Calendars calendars;
    private final Accounts accounts;
    private final PasswordEncoder passwords;

    DemoTown(@Value("${homeward.demo.history:true}") boolean wider, Register register, Calendars calendars, Accounts accounts,
             PasswordEncoder passwords) {
        this.wider = wider;
        this.register = register;
        this.calendars = calendars;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public void afterPropertiesSet() {
        new DemoOrganisations(register, calendars).enter();
        if (wider) {
            WiderTown.enter(register);
        }
        var newcomers = Stream.of(DemoUser.people(), DemoUser.colleagues(), wider ? WiderTown.people() : List.<DemoUser>of(),
                        List.of(DemoUser.HOSPITAL_SYSTEM, DemoUser.COUNCIL_SYSTEM))
                .flatMap(List::stream)
                .filter(user -> accounts.find(user.member().userId()).isEmpty()).toList();
        if (newcomers.isEmpty()) {
            return;
        }
        var sealed = passwords.encode(DemoUser.PASSWORD);
        newcomers.forEach(user -> accounts.put(new Account(user.member(), sealed, user.groups())));
    }
}
