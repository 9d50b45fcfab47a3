package org.homeward.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.homeward.access.AddressLimit;
import org.homeward.access.ServiceTokens;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/** Lets a system in by its token, {@code Authorization: Bearer hw_…}, as its account and with its account's teams. */
final class TokenDoor implements AuthenticationProvider {

    private static final String SCHEME = "Bearer ";

    private final ServiceTokens tokens;
    private final AddressLimit addresses;
    private final SignInLog log;

    TokenDoor(ServiceTokens tokens, AddressLimit addresses, SignInLog log) {
        this.tokens = tokens;
        this.addresses = addresses;
        this.log = log;
    }

    /** The token of a request, to be checked; null where it brings none, as the filter wants it. */
    static Authentication tokenOf(HttpServletRequest request) {
        var header = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        var token = new PreAuthenticatedAuthenticationToken("token", header.substring(SCHEME.length()).strip());
        token.setDetails(new WebAuthenticationDetails(request));
        return token;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var address = ((WebAuthenticationDetails) asked.getDetails()).getRemoteAddress();
        if (!addresses.mayTry(address)) {
            throw new BadCredentialsException("Too many wrong tokens");
        }
        var account = tokens.accountOf((String) asked.getCredentials());
        if (account.isEmpty()) {
            addresses.wasWrong(address);
            log.tokenRefused(address);
            throw new BadCredentialsException("The token does not count");
        }
        return new PreAuthenticatedAuthenticationToken(account.get().member().userId(), "",
                AuthorityUtils.createAuthorityList(account.get().groups()));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return kind == PreAuthenticatedAuthenticationToken.class;
    }
}
