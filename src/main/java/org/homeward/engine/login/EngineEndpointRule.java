package org.homeward.engine.login;

import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets a signed-in member call what is open to the member's teams, and nothing else. */
final class EngineEndpointRule {

    private EngineEndpointRule() {
    }

    /** For both REST mounts of the engine. */
    static AuthorizationManager<RequestAuthorizationContext> openEndpointsOnly() {
        return (who, context) -> {
            var request = context.getRequest();
            return new AuthorizationDecision(isSignedIn(who.get()) && EngineAddress.of(request.getRequestURI())
                    .filter(address -> EngineEndpoints.allow(request.getMethod(), address, groups(who.get())))
                    .isPresent());
        };
    }

    static AuthorizationManager<RequestAuthorizationContext> only(Predicate<Collection<String>> groups) {
        return (who, context) -> new AuthorizationDecision(isSignedIn(who.get()) && groups.test(groups(who.get())));
    }

    private static boolean isSignedIn(Authentication who) {
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }

    private static Collection<String> groups(Authentication who) {
        return who.getAuthorities().stream().map(GrantedAuthority::getAuthority).collect(Collectors.toSet());
    }
}
