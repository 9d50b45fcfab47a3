package org.homeward.access.web;

import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;

/** Homeward as the identity provider knows it, wherever it runs at the moment. */
record OneClient(Supplier<String> homeward) implements RegisteredClientRepository {

    @Override
    public void save(RegisteredClient client) {
        // It stays as it is: the provider would keep the secret under a stronger seal.
    }

    @Override
    public RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public RegisteredClient findByClientId(String id) {
        return RegisteredClient.withId("homeward").clientId("homeward").clientSecret("{noop}shared-secret")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(homeward.get() + "/login/oauth2/code/openid")
                .postLogoutRedirectUri(homeward.get() + "/login?signed-out")
                .scopes(scopes -> scopes.addAll(Set.of("openid", "profile", "email")))
                .clientSettings(ClientSettings.builder().requireProofKey(true).build()).build();
    }
}
