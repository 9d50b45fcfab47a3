package org.homeward.engine.login;

import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Opens Tasklist, Cockpit and Admin to whoever has signed in to Homeward, and closes them to strangers. The engine's
 * own sign-in and its page for a first administrator stay shut for everybody.
 */
@Configuration(proxyBeanMethods = false)
class WebappSecurity {

    private static final Pattern LOGOUT = Pattern.compile("/camunda/api/admin/auth/user/[^/]+/logout");
    private static final Pattern WHO_AM_I = Pattern.compile("/camunda/api/admin/auth/user/[^/]+");
    private static final Pattern PLUGIN_FILE = Pattern.compile("/camunda/api/[a-z]+/plugin/[^/]+/static/.+");
    private static final Pattern PLUGIN_OF_COCKPIT = Pattern.compile("/camunda/api/cockpit/plugin/base/default/.+");
    private static final Pattern PLUGIN_OF_ADMIN = Pattern.compile("/camunda/api/admin/plugin/adminPlugins/default/.+");
    private static final Pattern HOW_IT_LOOKS = Pattern.compile("/camunda/(lib/.+|assets/.+|favicon\\.ico)");

    @Bean
    @Order(2)
    SecurityFilterChain webapps(HttpSecurity http, RequestCache pagesToReturnTo,
                                @Qualifier("people") AuthenticationManager people, OtherTeamsTasks otherTeamsTasks,
                                LogoutSuccessHandler signedOut)
            throws Exception {
        return http.securityMatcher(path("/camunda"))
                .authenticationManager(people)
                .requestCache(cache -> cache.requestCache(pagesToReturnTo))
                .csrf(AbstractHttpConfigurer::disable)      // the web applications bring their own
                .headers(AbstractHttpConfigurer::disable)   // likewise
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(matching(HOW_IT_LOOKS)).permitAll()
                        .requestMatchers(path("/camunda/api/admin/setup")).denyAll()
                        .requestMatchers(path("/camunda/api/engine")).access(EngineEndpointRule.openEndpointsOnly())
                        .requestMatchers(read(WHO_AM_I), read(PLUGIN_FILE)).authenticated()
                        .requestMatchers(asked(PLUGIN_OF_COCKPIT)).access(EngineEndpointRule.only(EngineRoles::runsProcesses))
                        .requestMatchers(read(PLUGIN_OF_ADMIN)).access(EngineEndpointRule.only(EngineRoles::administers))
                        .requestMatchers(path("/camunda/api")).denyAll()
                        .anyRequest().authenticated())
                .exceptionHandling(refusal -> refusal
                        .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                                path("/camunda/api"))
                        .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/login"),
                                path("/camunda")))
                .addFilterAfter(otherTeamsTasks, AuthorizationFilter.class)
                .logout(logout -> logout
                        .logoutRequestMatcher(request -> request.getMethod().equals("POST")
                                && LOGOUT.matcher(request.getRequestURI()).matches())
                        .logoutSuccessHandler(signedOut))
                .build();
    }

    /** Runs behind our own sign-in (-100) and before the filters of the web applications. */
    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappSignIn() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.addInitParameter(ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM,
                SignedInMember.class.getName());
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setOrder(201);
        return filter;
    }

    private static RequestMatcher path(String start) {
        return request -> request.getRequestURI().equals(start) || request.getRequestURI().startsWith(start + "/");
    }

    private static RequestMatcher matching(Pattern address) {
        return request -> address.matcher(request.getRequestURI()).matches();
    }

    /** Cockpit asks by POST too; it changes nothing in that way. */
    private static RequestMatcher asked(Pattern address) {
        return request -> List.of("GET", "POST").contains(request.getMethod())
                && address.matcher(request.getRequestURI()).matches();
    }

    private static RequestMatcher read(Pattern address) {
        return request -> request.getMethod().equals("GET") && address.matcher(request.getRequestURI()).matches();
    }
}
