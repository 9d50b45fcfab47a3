package org.homeward.access.web;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Watches sessions: before all rules, for all addresses. A session in which nobody has signed in is kept briefly. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** Before the rules for addresses (-100), after the request is known to this thread (-105). */
    private static final int BEFORE_THE_RULES = -103;
    private static final Duration NOBODYS = Duration.ofMinutes(15);

    @Bean
    FilterRegistrationBean<StillAMember> stillAMember(SessionRules rules, MemberCheck check, SignInLog log) {
        var filter = new FilterRegistrationBean<>(new StillAMember(rules, check, log));
        filter.setOrder(BEFORE_THE_RULES);
        return filter;
    }

    @Bean
    ServletListenerRegistrationBean<HttpSessionListener> nobodysSessionsEndSoon() {
        return new ServletListenerRegistrationBean<>(new HttpSessionListener() {
            @Override
            public void sessionCreated(HttpSessionEvent event) {
                event.getSession().setMaxInactiveInterval((int) NOBODYS.toSeconds());
            }
        });
    }
}
