package org.homeward.access.web;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.homeward.access.AddressLimit;
import org.homeward.access.Member;
import org.homeward.access.ServiceTokens;
import org.homeward.access.Standings;
import org.homeward.access.WrongPasswords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** The two doors: the sign-in page for people, and a token (or name and password) with each request for systems. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    AddressLimit addressLimit(AccessSettings settings, Clock clock) {
        return new AddressLimit(settings.wrongPasswordsPerAddress(), clock);
    }

    @Bean
    @Primary
    AuthenticationManager people(PasswordDoor door) {
        return new ProviderManager(door.open(member -> !member.service()));
    }

    @Bean
    AuthenticationManager anyMember(PasswordDoor door, ServiceTokens tokens, AddressLimit addresses, SignInLog log) {
        return new ProviderManager(List.of(door.open(member -> true), new TokenDoor(tokens, addresses, log)));
    }

    @Bean
    PasswordDoor passwordDoor(Standings standings, RecentlyChecked passwords, WrongPasswords wrongPasswords,
                              AddressLimit addresses, SignInLog log, Clock clock) {
        return new PasswordDoor(standings, passwords, wrongPasswords, addresses, log, clock);
    }

    /** What somebody wanted to see before signing in; shared with the engine's web applications. */
    @Bean
    RequestCache pagesToReturnTo() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(WhereToNext::isWorthReturningTo);
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    @Bean
    AfterSigningIn afterSigningIn(RequestCache pagesToReturnTo, Standings standings, SignInLog log, AccessSettings settings,
                                  Clock clock) {
        return new AfterSigningIn(new WhereToNext(pagesToReturnTo), standings, log, settings, clock);
    }

    /** Pages lead back to the sign-in page; the engine's web applications, which ask by script, go there themselves. */
    @Bean
    LogoutSuccessHandler signedOut(SignOutThereToo there) {
        return (request, response, who) -> {
            there.remember(request, who);
            if (request.getRequestURI().startsWith("/camunda/")) {
                response.setStatus(HttpStatus.NO_CONTENT.value());
            } else {
                response.sendRedirect(request.getContextPath() + "/login?signed-out");
            }
        };
    }

    /** How a name and a password are checked. */
    record PasswordDoor(Standings standings, RecentlyChecked passwords, WrongPasswords wrongPasswords,
                        AddressLimit addresses, SignInLog log, Clock clock) {

        AuthenticationProvider open(Predicate<Member> who) {
            var members = new Members(standings, who);
            var check = new DaoAuthenticationProvider(members);
            check.setPasswordEncoder(passwords);
            check.setUserDetailsPasswordService(members);
            check.setPreAuthenticationChecks(anybody -> { });
            check.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
            return new SlowsGuessing(check, asked -> wasRightJustNow(members, asked), wrongPasswords, addresses, log, clock);
        }

        private boolean wasRightJustNow(Members members, Authentication asked) {
            try {
                return asked.getCredentials() instanceof String password
                        && passwords.remembers(password, members.loadUserByUsername(asked.getName()).getPassword());
            } catch (UsernameNotFoundException e) {
                return false;
            }
        }
    }
}
