package org.homeward.engine.login;

import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets a signed-in member call what is open to the member's teams, and nothing else. */
final class EngineEndpointRule {

    private static final Logger LOG = LoggerFactory.getLogger(EngineEndpointRule.class);

    private EngineEndpointRule() {
    }

    /** For both REST mounts of the engine. */
    static AuthorizationManager<RequestAuthorizationContext> openEndpointsOnly() {
        return (who, context) -> {
            var request = context.getRequest();
            var open = isSignedIn(who.get()) && EngineAddress.of(request.getRequestURI())
                    .filter(address -> EngineEndpoints.allow(request.getMethod(), address, groups(who.get())))
                    .isPresent();
            if (!open && isSignedIn(who.get())) {
                LOG.info("{} asked for an address of the engine that is closed to them, by {}", who.get().getName(),
                        request.getMethod());
            }
            return new AuthorizationDecision(open);
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
