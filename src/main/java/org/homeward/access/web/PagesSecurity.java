package org.homeward.access.web;

import jakarta.servlet.DispatcherType;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Homeward's own pages: signed-in people only, protected against forged requests, and with nothing in them that did not
 * come from Homeward. It covers every address that no other rule covers, so that none is open by accident.
 */
@Configuration(proxyBeanMethods = false)
class PagesSecurity {

    private static final Pattern OPEN = Pattern.compile("/login|/set-up/[\\w-]+|/webjars/.+|/[\\w-]+\\.(css|js|svg|png|ico)"
            + "|/v3/api-docs(/.*|\\.yaml)?|/swagger-ui(/.*|\\.html)?");
    /** Takes what is typed into a form by the key of its draft, which is proof enough when the session has ended. */
    private static final Pattern DRAFT = Pattern.compile("/tasks/[\\w-]+/draft");
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; "
            + "font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http, RequestCache pagesToReturnTo, AuthenticationManager people,
                              AfterSigningIn signedIn, LogoutSuccessHandler signedOut, ObjectProvider<OpenIdDoor> openId)
            throws Exception {
        RequestMatcher open = request -> OPEN.matcher(request.getRequestURI()).matches();
        RequestMatcher byKeyOfDraft = request -> request.getMethod().equals("POST")
                && DRAFT.matcher(request.getRequestURI()).matches();
        RequestMatcher partOfAPage = request -> request.getHeader("HX-Request") != null;
        for (var door : openId.stream().toList()) {
            door.open(http, signedIn);
        }
        http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(people);
        return http.requestCache(cache -> cache.requestCache(pagesToReturnTo))
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
                        .requestMatchers(open).permitAll()
                        .requestMatchers(byKeyOfDraft).permitAll()
                        .anyRequest().authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers(byKeyOfDraft))
                .formLogin(form -> form.loginPage("/login").failureHandler(new SignInRefused())
                        .successHandler(signedIn))
                .logout(logout -> logout.logoutUrl("/logout").logoutSuccessHandler(signedOut))
                .exceptionHandling(refusal -> refusal
                        .defaultAuthenticationEntryPointFor(new AskBrowserToSignIn(), partOfAPage)
                        .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/login"),
                                request -> true)
                        .accessDeniedHandler(new PageRefused()))
                .headers(headers -> headers
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .frameOptions(FrameOptionsConfig::deny)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }
}
