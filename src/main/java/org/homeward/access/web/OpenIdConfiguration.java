package org.homeward.access.web;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.homeward.access.Directory;
import org.homeward.access.Standings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/**
 * Signing in through an identity provider (OpenID Connect), where the operator has named one. The provider is looked up
 * when somebody first needs it, so Homeward starts without it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OpenIdSettings.class)
@ConditionalOnProperty("homeward.access.openid.issuer")
class OpenIdConfiguration {

    private static final Duration PATIENCE_OF_A_REQUEST = Duration.ofSeconds(3);

    @Bean
    ClientRegistrationRepository identityProvider(OpenIdSettings settings) {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                ClientRegistrations.fromIssuerLocation(settings.issuer())
                        .registrationId(OpenIdDoor.PROVIDER).clientId(settings.clientId()).clientSecret(settings.clientSecret())
                        .clientAuthenticationMethod(new ClientAuthenticationMethod(settings.clientAuthentication()))
                        .scope(settings.scopes()).userNameAttributeName(settings.userId()).build()));
    }

    /** With the session, and nowhere else. */
    @Bean
    OAuth2AuthorizedClientRepository tokensOfTheSession() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    ProviderMembers providerMembers(OpenIdSettings settings, Directory directory, Standings standings) {
        var claims = new OidcUserService();
        claims.setRetrieveUserInfo(request -> {
            var address = request.getClientRegistration().getProviderDetails().getUserInfoEndpoint().getUri();
            return address != null && !address.isEmpty();
        });
        return new ProviderMembers(claims, settings, directory, standings);
    }

    @Bean
    OpenIdDoor openIdDoor(ClientRegistrationRepository provider, OAuth2AuthorizedClientRepository tokens,
                          ProviderMembers members, OpenIdSettings settings) {
        var codes = new RestClientAuthorizationCodeTokenResponseClient();
        codes.setRestClient(tokenEndpoint());
        return new OpenIdDoor(provider, tokens, codes, members, settings);
    }

    @Bean
    Vouching vouching(OAuth2AuthorizedClientRepository tokens, ProviderMembers members, OpenIdSettings settings) {
        var refreshing = new RestClientRefreshTokenTokenResponseClient();
        refreshing.setRestClient(tokenEndpoint());
        return new AsksProvider(tokens, refreshing, new OidcIdTokenDecoderFactory(),
                RestClient.builder().requestFactory(impatient()).build(), members, settings.patience());
    }

    private static RestClient tokenEndpoint() {
        return RestClient.builder().requestFactory(impatient())
                .messageConverters(List.of(new FormHttpMessageConverter(), new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler()).build();
    }

    private static JdkClientHttpRequestFactory impatient() {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(PATIENCE_OF_A_REQUEST).build());
        requests.setReadTimeout(PATIENCE_OF_A_REQUEST);
        return requests;
    }
}
