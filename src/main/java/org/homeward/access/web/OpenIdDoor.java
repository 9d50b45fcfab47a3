package org.homeward.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** The door through the identity provider: out to it with a proof key (PKCE) and back with the member. */
record OpenIdDoor(ClientRegistrationRepository provider, OAuth2AuthorizedClientRepository tokens,
                  OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes, ProviderMembers members,
                  OpenIdSettings settings) {

    static final String PROVIDER = "openid";
    /** Leads out to the provider. */
    static final String OUT = "/oauth2/authorization/" + PROVIDER;
    private static final Logger LOG = LoggerFactory.getLogger(OpenIdDoor.class);

    void open(HttpSecurity http, AuthenticationSuccessHandler signedIn) throws Exception {
        http.oauth2Login(login -> login.loginPage("/login").clientRegistrationRepository(provider)
                .authorizedClientRepository(tokens)
                .authorizationEndpoint(out -> out.authorizationRequestResolver(out()))
                .tokenEndpoint(back -> back.accessTokenResponseClient(codes))
                .userInfoEndpoint(who -> who.oidcUserService(members))
                .successHandler(signedIn).failureHandler(OpenIdDoor::refused)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                        filter.setAuthenticationFailureHandler(OpenIdDoor::refused);
                        return filter;
                    }
                }));
    }

    private OAuth2AuthorizationRequestResolver out() {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(provider, "/oauth2/authorization");
        resolver.setAuthorizationRequestCustomizer(request -> {
            OAuth2AuthorizationRequestCustomizers.withPkce().accept(request);
            request.additionalParameters(more -> more.putAll(settings.authorizationParameters()));
        });
        return new OAuth2AuthorizationRequestResolver() {
            @Override
            public OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
                return confirming(resolver.resolve(request), request);
            }

            @Override
            public OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
                return confirming(resolver.resolve(request, registration), request);
            }
        };
    }

    /** Somebody who is to show once more who it is must not be waved through. */
    private static OAuth2AuthorizationRequest confirming(OAuth2AuthorizationRequest out, HttpServletRequest request) {
        return out == null || request.getParameter("confirm") == null ? out : OAuth2AuthorizationRequest.from(out)
                .additionalParameters(more -> {
                    more.put("prompt", "login");
                    more.put("max_age", 0);
                }).build();
    }

    private static void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var code = why instanceof OAuth2AuthenticationException refusal ? refusal.getError().getErrorCode() : "";
        var known = code.equals(ProviderMembers.NO_TEAM) || code.equals(ProviderMembers.OTHER_ACCOUNT);
        LOG.warn("Signing in through the identity provider came to nothing: {}",
                SignInLog.plain(code.isEmpty() ? why.getClass().getSimpleName() : code));
        response.sendRedirect(request.getContextPath() + "/login?" + (known ? code : "provider"));
    }
}
