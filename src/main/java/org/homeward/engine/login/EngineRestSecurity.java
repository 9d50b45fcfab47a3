package org.homeward.engine.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Closes {@code /engine-rest} to strangers: a token with each request, no session, open addresses only. */
@Configuration(proxyBeanMethods = false)
class EngineRestSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http, IdentityService identities, OtherTeamsTasks otherTeamsTasks,
                                   @Qualifier("systems") Customizer<HttpSecurity> systems) throws Exception {
        systems.customize(http);
        return http.securityMatcher(request -> isEngineRest(request.getRequestURI()))
                .authorizeHttpRequests(requests -> requests.anyRequest().access(EngineEndpointRule.openEndpointsOnly()))
                .addFilterAfter(otherTeamsTasks, AuthorizationFilter.class)
                .addFilterAfter(new EngineIdentity(identities), OtherTeamsTasks.class)
                .build();
    }

    @Bean
    OtherTeamsTasks otherTeamsTasks(TaskService tasks, IdentityService identities, ObjectMapper json) throws IOException {
        return new OtherTeamsTasks(tasks, identities, json);
    }

    /** It runs within the rules of sign-in, and not once more by itself. */
    @Bean
    FilterRegistrationBean<OtherTeamsTasks> otherTeamsTasksOnlyWithinTheRules(OtherTeamsTasks filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    private static boolean isEngineRest(String address) {
        return address.equals("/engine-rest") || address.startsWith("/engine-rest/");
    }
}
