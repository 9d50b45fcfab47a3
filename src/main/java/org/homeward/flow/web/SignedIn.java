package org.homeward.flow.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.access.Directory;
import org.homeward.access.Member;
import org.homeward.access.Viewer;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who is signed in to the request at hand, with the teams that the sign-in found. */
@Component
public class SignedIn {

    private final Directory directory;

    SignedIn(Directory directory) {
        this.directory = directory;
    }

    /** Somebody without teams, who sees nobody, where nobody is signed in. */
    public Viewer viewer() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (nobody(who)) {
            return new Viewer("nobody", Set.of());
        }
        return new Viewer(who.getName(), who.getAuthorities().stream().map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet()));
    }

    /** What the header says, or null for nobody: the templates ask for that. */
    Shown shown() {
        if (nobody(SecurityContextHolder.getContext().getAuthentication())) {
            return null;
        }
        var viewer = viewer();
        var member = directory.member(viewer.userId());
        return new Shown(member.map(Member::name).orElse(viewer.userId()), member.map(Member::jobTitle).orElse(""),
                viewer.is("administrators"));
    }

    private static boolean nobody(Authentication who) {
        return who == null || !who.isAuthenticated() || who instanceof AnonymousAuthenticationToken;
    }

    /**
     * Who is signed in, as the header of every page shows it.
     *
     * @param administrator whether the menu offers what only administrators may open
     */
    public record Shown(String name, String jobTitle, boolean administrator) {
    }
}
