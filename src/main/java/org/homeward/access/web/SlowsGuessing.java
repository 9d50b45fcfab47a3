package org.homeward.access.web;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import org.homeward.access.AddressLimit;
import org.homeward.access.WrongPasswords;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Slows down whoever guesses passwords: by the name, for all nodes together ({@link WrongPasswords}), and by the
 * address they come from. Names that nobody has are treated like all others, and somebody who has left or is locked
 * learns no more than that the password was not right.
 */
final class SlowsGuessing implements AuthenticationProvider {

    private static final int LONGEST_NAME = 200;

    private final AuthenticationProvider check;
    private final Predicate<Authentication> rightJustNow;
    private final WrongPasswords wrongPasswords;
    private final AddressLimit addresses;
    private final SignInLog log;
    private final Clock clock;

    SlowsGuessing(AuthenticationProvider check, Predicate<Authentication> rightJustNow, WrongPasswords wrongPasswords,
                  AddressLimit addresses, SignInLog log, Clock clock) {
        this.check = check;
        this.rightJustNow = rightJustNow;
        this.wrongPasswords = wrongPasswords;
        this.addresses = addresses;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication who) {
        var name = who.getName();
        var address = address(who);
        if (!addresses.mayTry(address)) {
            throw turnedAway(name, address, "too many wrong passwords from there");
        }
        if (name.length() > LONGEST_NAME || wrongPasswords.waitsUntil(name, clock.instant()).isPresent()) {
            throw turnedAway(name, address, "too many wrong passwords for the name");
        }
        if (rightJustNow.test(who)) {
            return check.authenticate(who);
        }
        if (!wrongPasswords.countTry(name, clock.instant())) {
            throw turnedAway(name, address, "too many wrong passwords for the name");
        }
        return checked(who, name, address);
    }

    private Authentication checked(Authentication who, String name, String address) {
        try {
            var signedIn = check.authenticate(who);
            wrongPasswords.forget(name);
            return signedIn;
        } catch (BadCredentialsException | DisabledException e) {
            addresses.wasWrong(address);
            log.refused(name, address);
            throw new BadCredentialsException("The user name or the password is not right", e);
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return check.supports(kind);
    }

    private AuthenticationException turnedAway(String name, String address, String because) {
        addresses.wasWrong(address);
        log.turnedAway(name, address, because);
        return new LockedException("Too many wrong passwords; try again in a few minutes");
    }

    private static String address(Authentication who) {
        return Optional.ofNullable(who.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress() : null).orElse("");
    }
}
