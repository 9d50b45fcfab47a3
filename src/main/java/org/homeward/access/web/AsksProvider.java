package org.homeward.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/**
 * Asks the provider with the refresh token of the session, and for what it says of the member today. A refusal ends the
 * session; silence and faults do not, for a while.
 */
final class AsksProvider implements Vouching {

    private static final Logger LOG = LoggerFactory.getLogger(AsksProvider.class);

    private final OAuth2AuthorizedClientRepository clients;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshing;
    private final JwtDecoderFactory<ClientRegistration> idTokens;
    private final RestClient http;
    private final ProviderMembers members;
    private final Duration patience;

    AsksProvider(OAuth2AuthorizedClientRepository clients,
                 OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshing,
                 JwtDecoderFactory<ClientRegistration> idTokens, RestClient http, ProviderMembers members, Duration patience) {
        this.clients = clients;
        this.refreshing = refreshing;
        this.idTokens = idTokens;
        this.http = http;
        this.members = members;
        this.patience = patience;
    }

    @Override
    public Duration patience() {
        return patience;
    }

    @Override
    public Answer ask(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        var token = (OAuth2AuthenticationToken) who;
        OAuth2AuthorizedClient client = clients.loadAuthorizedClient(token.getAuthorizedClientRegistrationId(), who, request);
        if (client == null) {
            return Answer.MUST_GO;
        }
        try {
            return answer((OidcUser) token.getPrincipal(), client, who, request, response);
        } catch (OAuth2AuthenticationException e) {
            return Answer.MUST_GO;
        } catch (OAuth2AuthorizationException e) {
            return e.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT) ? Answer.MUST_GO : silent(e);
        } catch (RestClientResponseException e) {
            var refused = e.getStatusCode() == HttpStatus.UNAUTHORIZED || e.getStatusCode() == HttpStatus.FORBIDDEN;
            return refused ? Answer.MUST_GO : silent(e);
        } catch (RestClientException | JwtException e) {
            return silent(e);
        }
    }

    private Answer answer(OidcUser user, OAuth2AuthorizedClient client, Authentication who, HttpServletRequest request,
                          HttpServletResponse response) {
        var registration = client.getClientRegistration();
        var claims = user.getClaims();
        if (client.getRefreshToken() != null) {
            var fresh = refreshing.getTokenResponse(
                    new OAuth2RefreshTokenGrantRequest(registration, client.getAccessToken(), client.getRefreshToken()));
            client = new OAuth2AuthorizedClient(registration, who.getName(), fresh.getAccessToken(),
                    Optional.ofNullable(fresh.getRefreshToken()).orElse(client.getRefreshToken()));
            clients.saveAuthorizedClient(client, who, request, response);
            var idToken = fresh.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN);
            if (idToken instanceof String text) {
                claims = ProviderMembers.broughtUpToDate(claims, idTokens.createDecoder(registration).decode(text).getClaims());
            }
        }
        var userInfo = registration.getProviderDetails().getUserInfoEndpoint().getUri();
        if (userInfo != null && !userInfo.isEmpty()) {
            claims = ProviderMembers.broughtUpToDate(claims, userInfo(userInfo, client.getAccessToken().getTokenValue()));
        } else if (client.getRefreshToken() == null) {
            return Answer.NO_ANSWER;
        }
        return members.isStill(who.getName(), user.getSubject(), claims) && !members.enter(claims).isEmpty()
                ? Answer.MAY_STAY : Answer.MUST_GO;
    }

    private Map<String, Object> userInfo(String address, String accessToken) {
        return http.get().uri(address).headers(headers -> headers.setBearerAuth(accessToken)).retrieve()
                .body(new ParameterizedTypeReference<>() { });
    }

    private static Answer silent(Exception why) {
        LOG.warn("The identity provider gave no answer about a member: {}", why.getClass().getSimpleName());
        return Answer.NO_ANSWER;
    }
}
