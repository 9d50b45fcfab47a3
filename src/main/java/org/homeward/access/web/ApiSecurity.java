package org.homeward.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Homeward's API and its figures for operators: name and password with each request, no session. Whether it is up may
 * be asked by anybody, and how the API is to be used; how it is doing by administrators.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final Pattern API = Pattern.compile("/(api|actuator)(/.*)?");
    private static final Pattern DESCRIPTION = Pattern.compile("/api/v1/(openapi(\\.yaml|/.*)?|docs|swagger-ui/.*)");
    private static final Pattern IS_IT_UP = Pattern.compile("/actuator/(health(/.*)?|info)");

    @Bean
    @Order(3)
    SecurityFilterChain api(HttpSecurity http, @Qualifier("anyMember") AuthenticationManager members)
            throws Exception {
        return http.securityMatcher(request -> API.matcher(request.getRequestURI()).matches())
                .authenticationManager(members)
                .httpBasic(Customizer.withDefaults())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(request -> IS_IT_UP.matcher(request.getRequestURI()).matches()).permitAll()
                        .requestMatchers(request -> DESCRIPTION.matcher(request.getRequestURI()).matches()).permitAll()
                        .requestMatchers(ApiSecurity::isForOperators).hasAuthority("administrators.homeward")
                        .anyRequest().authenticated())
                .build();
    }

    private static boolean isForOperators(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator");
    }
}
