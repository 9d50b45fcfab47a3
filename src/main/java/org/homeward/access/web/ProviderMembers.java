package org.homeward.access.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.homeward.access.AccountRefused;
import org.homeward.access.Directory;
import org.homeward.access.Member;
import org.homeward.access.Standings;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Makes a member of somebody whom the identity provider has signed in: entered at the first sign-in, brought up to date
 * at each one, with the teams that the provider names and no others.
 */
final class ProviderMembers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String NO_TEAM = "no-team";
    static final String OTHER_ACCOUNT = "other-account";
    private static final Pattern USER_ID = Pattern.compile("[A-Za-z0-9]+([._@-][A-Za-z0-9]+)*");
    private static final int LONGEST = 100;

    private final OidcUserService claims;
    private final OpenIdSettings settings;
    private final Directory directory;
    private final Standings standings;

    ProviderMembers(OidcUserService claims, OpenIdSettings settings, Directory directory, Standings standings) {
        this.claims = claims;
        this.settings = settings;
        this.directory = directory;
        this.standings = standings;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var user = claims.loadUser(request);
        var teams = enter(user.getClaims());
        if (teams.isEmpty()) {
            throw new OAuth2AuthenticationException(new OAuth2Error(NO_TEAM));
        }
        return new DefaultOidcUser(AuthorityUtils.createAuthorityList(teams), user.getIdToken(), user.getUserInfo(),
                settings.userId());
    }

    /** Enters what is known of somebody, and answers the teams. */
    Set<String> enter(Map<String, Object> claims) {
        var userId = text(claims, settings.userId()).filter(id -> id.length() <= LONGEST && USER_ID.matcher(id).matches())
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(OTHER_ACCOUNT)));
        var teams = settings.teamsFromClaims().of(claims, group -> directory.team(group).isPresent());
        var name = text(claims, settings.name()).filter(given -> !given.isBlank() && given.length() <= LONGEST).orElse(userId);
        var jobTitle = Optional.ofNullable(settings.jobTitle()).flatMap(claim -> text(claims, claim))
                .filter(given -> given.length() <= LONGEST).orElse("");
        try {
            standings.enterFromProvider(Member.person(userId, name, jobTitle), claims.get("iss") + "|" + claims.get("sub"),
                    text(claims, settings.email()), teams);
        } catch (AccountRefused e) {
            throw new OAuth2AuthenticationException(new OAuth2Error(OTHER_ACCOUNT), e);
        }
        return teams;
    }

    /** Whether the claims are about the member who signed in. */
    boolean isStill(String userId, String subject, Map<String, Object> claims) {
        return subject.equals(claims.get("sub")) && text(claims, settings.userId()).filter(userId::equals).isPresent();
    }

    /** What the provider said at first, with what it says now. */
    static Map<String, Object> broughtUpToDate(Map<String, Object> before, Map<String, Object> now) {
        var merged = new HashMap<>(before);
        merged.putAll(now);
        return merged;
    }

    private static Optional<String> text(Map<String, Object> claims, String claim) {
        return Optional.ofNullable(claims.get(claim)).map(String::valueOf);
    }
}
