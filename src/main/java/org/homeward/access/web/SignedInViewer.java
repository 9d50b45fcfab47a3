package org.homeward.access.web;

import java.util.stream.Collectors;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Component
class SignedInViewer implements WhoIsAsking {

    @Override
    public Viewer viewer() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    static Viewer of(Authentication who) {
        if (who == null || !who.isAuthenticated() || who instanceof AnonymousAuthenticationToken) {
            return Viewer.NOBODY;
        }
        return new Viewer(who.getName(), who.getAuthorities().stream().map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet()));
    }
}
