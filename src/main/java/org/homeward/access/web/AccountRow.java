package org.homeward.access.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.access.Standing;
import org.homeward.access.Standing.Source;

/**
 * One account as the pages show it.
 *
 * @param waitsUntil after wrong passwords
 */
public record AccountRow(Standing standing, Optional<Instant> waitsUntil) {

    static AccountRow of(Standing standing, Optional<Instant> waitsUntil) {
        return new AccountRow(standing, waitsUntil);
    }

    public String userId() {
        return standing.member().userId();
    }

    public String name() {
        return standing.member().name();
    }

    public String jobTitle() {
        return standing.member().jobTitle();
    }

    public boolean system() {
        return standing.member().service();
    }

    public boolean active() {
        return standing.member().active();
    }

    public boolean ownPassword() {
        return standing.source() == Source.LOCAL && !system();
    }

    public List<String> groups() {
        return standing.account().groups().stream().sorted().toList();
    }

    /** How the account signs in. */
    public String source() {
        return system() ? "Token" : standing.source() == Source.OPENID ? "Identity provider"
                : standing.account().passwordHash().isEmpty() ? "Password, not set yet" : "Password";
    }

    /** In one word or two. */
    public String state() {
        return !active() ? "Closed" : standing.locked() ? "Locked" : waitsUntil.isPresent() ? "Waits" : "Open";
    }

    boolean matches(String wanted) {
        return wanted.isEmpty() || (userId() + " " + name() + " " + jobTitle()).toLowerCase(Locale.ROOT).contains(wanted);
    }

    boolean isAmong(String show) {
        return switch (show) {
            case "closed" -> !active();
            case "locked" -> active() && !state().equals("Open");
            case "systems" -> active() && system();
            default -> active();
        };
    }
}
