package org.homeward.access.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** What the identity provider has given to people, and can take back. */
final class GivenTokens implements OAuth2AuthorizationService {

    private final InMemoryOAuth2AuthorizationService memory = new InMemoryOAuth2AuthorizationService();
    private final Map<String, OAuth2Authorization> given = new ConcurrentHashMap<>();

    /** Nothing that the person was given counts any more. */
    void takeBack(String user) {
        given.values().removeIf(one -> one.getPrincipalName().equals(user));
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        memory.save(authorization);
        given.put(authorization.getId(), authorization);
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        memory.remove(authorization);
        given.remove(authorization.getId());
    }

    @Override
    public OAuth2Authorization findById(String id) {
        return given.get(id);
    }

    @Override
    public OAuth2Authorization findByToken(String token, OAuth2TokenType type) {
        var found = memory.findByToken(token, type);
        return found == null ? null : given.get(found.getId());
    }
}
