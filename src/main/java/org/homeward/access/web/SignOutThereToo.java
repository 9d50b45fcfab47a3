package org.homeward.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Has somebody who came through the identity provider signed out there as well, where the provider has an address for
 * it. The sign-in page, to which every sign-out leads, goes on to it.
 */
@Component
class SignOutThereToo {

    private static final String ADDRESS = "homeward.sign-out-there";

    private final ObjectProvider<ClientRegistrationRepository> provider;

    SignOutThereToo(ObjectProvider<ClientRegistrationRepository> provider) {
        this.provider = provider;
    }

    /** Kept in the new session, for the sign-in page. */
    void remember(HttpServletRequest request, Authentication who) {
        addressThere(request, who).ifPresent(address -> request.getSession().setAttribute(ADDRESS, address));
    }

    /** Where to go on to, once. */
    static Optional<String> goOn(HttpSession session) {
        return Optional.ofNullable(session).map(kept -> (String) kept.getAttribute(ADDRESS)).map(address -> {
            session.removeAttribute(ADDRESS);
            return address;
        });
    }

    private Optional<String> addressThere(HttpServletRequest request, Authentication who) {
        if (!(who instanceof OAuth2AuthenticationToken token) || !(token.getPrincipal() instanceof OidcUser member)) {
            return Optional.empty();
        }
        var registration = provider.getObject().findByRegistrationId(token.getAuthorizedClientRegistrationId());
        return Optional.ofNullable(registration.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .map(there -> UriComponentsBuilder.fromUriString(String.valueOf(there))
                        .queryParam("id_token_hint", member.getIdToken().getTokenValue())
                        .queryParam("client_id", registration.getClientId())
                        .queryParam("post_logout_redirect_uri", ServletUriComponentsBuilder.fromContextPath(request)
                                .path("/login").queryParam("signed-out").build().toUriString())
                        .encode().build().toUriString());
    }
}
