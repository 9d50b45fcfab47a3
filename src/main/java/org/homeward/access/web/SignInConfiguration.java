package org.homeward.access.web;

import java.time.Clock;
import java.util.function.Predicate;
import org.homeward.access.Accounts;
import org.homeward.access.Member;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** The two doors: the sign-in page for people, and name and password with each request for people and systems. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    @Primary
    AuthenticationManager people(Accounts accounts, PasswordEncoder passwords, Clock clock) {
        return door(accounts, member -> !member.service(), passwords, clock);
    }

    @Bean
    AuthenticationManager anyMember(Accounts accounts, PasswordEncoder passwords, Clock clock) {
        return door(accounts, member -> true, passwords, clock);
    }

    /** What somebody wanted to see before signing in; shared with the engine's web applications. */
    @Bean
    RequestCache pagesToReturnTo() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(WhereToNext::isWorthReturningTo);
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static AuthenticationManager door(Accounts accounts, Predicate<Member> who, PasswordEncoder passwords,
                                              Clock clock) {
        var check = new DaoAuthenticationProvider(new Members(accounts, who));
        check.setPasswordEncoder(passwords);
        return new ProviderManager(new SlowsGuessing(check, clock));
    }
}
