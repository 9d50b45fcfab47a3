package org.homeward.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Homeward's API and its figures for operators, with a token in each request and no session. Whether it is up may be
 * asked by anybody, and how the API is to be used; how it is doing by administrators and by the systems that watch it.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final Pattern API = Pattern.compile("/(api|actuator)(/.*)?");
    private static final Pattern DESCRIPTION = Pattern.compile("/api/v1/(openapi(\\.yaml|/.*)?|docs|swagger-ui/.*)");
    private static final Pattern IS_IT_UP = Pattern.compile("/actuator/(health(/.*)?|info)");

    @Bean
    @Order(3)
    SecurityFilterChain api(HttpSecurity http, @Qualifier("systems") Customizer<HttpSecurity> systems) throws Exception {
        systems.customize(http);
        return http.securityMatcher(request -> API.matcher(request.getRequestURI()).matches())
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(request -> IS_IT_UP.matcher(request.getRequestURI()).matches()).permitAll()
                        .requestMatchers(request -> DESCRIPTION.matcher(request.getRequestURI()).matches()).permitAll()
                        .requestMatchers(ApiSecurity::isForOperators).hasAnyAuthority("administrators.homeward", "monitoring.homeward")
                        .anyRequest().authenticated())
                .build();
    }

    private static boolean isForOperators(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator");
    }
}
