package org.homeward.access.web;

import java.util.function.Predicate;
import org.homeward.access.Member;
import org.homeward.access.Standing;
import org.homeward.access.Standing.Source;
import org.homeward.access.Standings;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Finds the member who signs in with a password, with the teams as what the member may do. */
final class Members implements UserDetailsService, UserDetailsPasswordService {

    private final Standings standings;
    private final Predicate<Member> mayUseThisDoor;

    Members(Standings standings, Predicate<Member> mayUseThisDoor) {
        this.standings = standings;
        this.mayUseThisDoor = mayUseThisDoor;
    }

    /** Who has no password here is nobody at this door; who has left or is locked is found, and learns it last. */
    @Override
    public UserDetails loadUserByUsername(String userId) {
        var standing = standings.of(userId).filter(found -> found.source() == Source.LOCAL)
                .filter(found -> !found.account().passwordHash().isEmpty() && mayUseThisDoor.test(found.member()))
                .orElseThrow(() -> new UsernameNotFoundException("No such member"));
        return details(standing);
    }

    @Override
    public UserDetails updatePassword(UserDetails member, String sealed) {
        standings.sealAnew(member.getUsername(), sealed);
        return User.withUserDetails(member).password(sealed).build();
    }

    private static UserDetails details(Standing standing) {
        var account = standing.account();
        return User.withUsername(account.member().userId()).password(account.passwordHash())
                .authorities(account.groups().toArray(String[]::new)).disabled(!standing.mayBeHere()).build();
    }
}
