package org.homeward.access.web;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/**
 * How systems show who they are at {@code /api}, {@code /actuator} and {@code /engine-rest}: a token with each request,
 * or name and password where the operator allows them; never a session. The engine's addresses use the same.
 */
@Configuration(proxyBeanMethods = false)
class SystemsSecurity {

    @Bean
    Customizer<HttpSecurity> systems(@Qualifier("anyMember") AuthenticationManager members, AccessSettings settings) {
        return http -> {
            try {
                secure(http, members, settings);
            } catch (Exception e) {
                throw new IllegalStateException("The door for systems cannot be made", e);
            }
        };
    }

    private static void secure(HttpSecurity http, AuthenticationManager members, AccessSettings settings) throws Exception {
        AuthenticationEntryPoint refuse = (request, response, why) -> {
            response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Homeward\"");
            if (settings.passwordsForSystems()) {
                response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Homeward\"");
            }
            response.sendError(HttpStatus.UNAUTHORIZED.value(), HttpStatus.UNAUTHORIZED.getReasonPhrase());
        };
        var tokens = new AuthenticationFilter(members, TokenDoor::tokenOf);
        tokens.setSuccessHandler((request, response, who) -> { });
        tokens.setFailureHandler(refuse::commence);
        http.authenticationManager(members)
                .addFilterBefore(tokens, BasicAuthenticationFilter.class)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(refusal -> refusal.authenticationEntryPoint(refuse));
        if (settings.passwordsForSystems()) {
            http.httpBasic(basic -> basic.authenticationEntryPoint(refuse));
        }
    }
}
