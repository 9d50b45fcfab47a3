package org.homeward.access.web;

import java.util.function.Predicate;
import org.homeward.access.Accounts;
import org.homeward.access.Member;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Finds the member who signs in, with the teams as what the member may do. */
final class Members implements UserDetailsService {

    private final Accounts accounts;
    private final Predicate<Member> mayUseThisDoor;

    Members(Accounts accounts, Predicate<Member> mayUseThisDoor) {
        this.accounts = accounts;
        this.mayUseThisDoor = mayUseThisDoor;
    }

    @Override
    public UserDetails loadUserByUsername(String userId) {
        var account = accounts.find(userId).filter(found -> mayUseThisDoor.test(found.member()))
                .orElseThrow(() -> new UsernameNotFoundException("No such member"));
        return User.withUsername(account.member().userId()).password(account.passwordHash())
                .disabled(!account.member().active()).authorities(account.groups().toArray(String[]::new)).build();
    }
}
