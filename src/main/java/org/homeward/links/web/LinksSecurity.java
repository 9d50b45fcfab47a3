package org.homeward.links.web;

import java.util.regex.Pattern;
import org.homeward.links.AskByLink;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * Answer links are open to whoever holds one and know no session: whoever is signed in here meanwhile is nobody to them, and stays
 * signed in. The address tells nothing to other pages, caches and search engines.
 */
@Configuration(proxyBeanMethods = false)
class LinksSecurity {

    /** Tomcat's mark of a form that could not be read; then its token against forged requests could not be, either. */
    private static final String NOT_READ = "org.apache.catalina.parameter_parse_failed";
    private static final Pattern LINKS = Pattern.compile("/answer(/.*)?");
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; font-src 'self' data:; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(3)
    SecurityFilterChain answerLinksDoor(HttpSecurity http, @Value("${server.servlet.session.cookie.secure:true}") boolean secure)
            throws Exception {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("HOMEWARD-ANSWER");
        tokens.setCookieCustomizer(cookie -> cookie.path("/answer").sameSite("Strict").secure(secure));
        return http.securityMatcher(request -> LINKS.matcher(request.getRequestURI()).matches())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .exceptionHandling(refusal -> refusal.accessDeniedHandler(backToTheLink()))
                .headers(headers -> headers
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .frameOptions(FrameOptionsConfig::deny)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")))
                .build();
    }

    /** A form that did not come from our page, whose page was open for too long, or that was too large, is answered with the page. */
    private static AccessDeniedHandler backToTheLink() {
        return (request, response, why) -> response.sendRedirect(request.getContextPath() + AskByLink.PATH
                + request.getRequestURI().substring(request.getContextPath().length() + AskByLink.PATH.length()).replaceFirst("/.*", "")
                + (Boolean.TRUE.equals(request.getAttribute(NOT_READ)) ? "?again=" + AnswerPage.TOO_LARGE : "?again"));
    }
}
