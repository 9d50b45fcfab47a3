package org.homeward.access.web;

import java.util.Optional;
import java.util.Set;
import org.homeward.access.Audit;
import org.homeward.access.Standings;
import org.homeward.access.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Notes who signed in and who was refused, without what was typed: of a name that nobody has only its length is
 * written, for people type passwords into the wrong field.
 */
@Component
class SignInLog {

    private static final Logger LOG = LoggerFactory.getLogger(SignInLog.class);

    private final Standings standings;
    private final Audit audit;

    SignInLog(Standings standings, Audit audit) {
        this.standings = standings;
        this.audit = audit;
    }

    void signedIn(Viewer who, String how) {
        audit.did(who, "session.began", Optional.empty(), how);
        LOG.info("{} signed in with {}", who.userId(), how);
    }

    void ended(String userId, String why) {
        audit.did(new Viewer(userId, Set.of()), "session.ended", Optional.empty(), why);
        LOG.info("The session of {} was ended: {}", userId, why);
    }

    /** A wrong password, or a right one of somebody who may not be here. */
    void refused(String name, String address) {
        var known = known(name);
        known.ifPresent(userId -> audit.did(new Viewer(userId, Set.of()), "session.refused", Optional.empty(), "password"));
        LOG.warn("Signing in was refused for {} from {}", known.orElseGet(() -> unknown(name)), plain(address));
    }

    /** Too many wrong ones before; this one was not looked at. */
    void turnedAway(String name, String address, String because) {
        LOG.warn("Signing in was not tried for {} from {}: {}", known(name).orElseGet(() -> unknown(name)),
                plain(address), because);
    }

    void tokenRefused(String address) {
        LOG.warn("A token that does not count was refused from {}", plain(address));
    }

    private Optional<String> known(String name) {
        return name.length() > 100 ? Optional.empty() : standings.of(name).map(standing -> standing.member().userId());
    }

    private static String unknown(String name) {
        return "a name that nobody has (" + name.length() + " characters)";
    }

    static String plain(String text) {
        var shown = text.length() > 60 ? text.substring(0, 60) : text;
        return shown.replaceAll("[^A-Za-z0-9.:_@-]", "?");
    }
}
