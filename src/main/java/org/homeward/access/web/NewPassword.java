package org.homeward.access.web;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.Organisation;
import org.homeward.access.PasswordPolicy;
import org.homeward.access.Standing;
import org.homeward.access.Standing.Source;
import org.homeward.access.Standings;
import org.homeward.access.Viewer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judges and seals the passwords that members choose. */
@Component
class NewPassword {

    private final Standings standings;
    private final Directory directory;
    private final PasswordPolicy policy;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final Clock clock;

    NewPassword(Standings standings, Directory directory, PasswordPolicy policy, PasswordEncoder passwords, Audit audit,
                Clock clock) {
        this.standings = standings;
        this.directory = directory;
        this.policy = policy;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    Source sourceOf(String userId) {
        return standings.of(userId).map(Standing::source).orElse(Source.LOCAL);
    }

    /** What is wrong with a password that was chosen, in a sentence. */
    Optional<String> problem(String userId, String chosen, String again) {
        var standing = standings.of(userId).orElseThrow();
        if (standing.source() != Source.LOCAL) {
            return Optional.of("Your password is not kept here; change it where you sign in");
        }
        return policy.problem(chosen, standing.member(), organisations(standing.account().groups()))
                .or(() -> chosen.equals(again) ? Optional.empty() : Optional.of("The two new passwords are not the same"));
    }

    /** Sets it, ends the member's sessions that began before, and answers from when on sessions count. */
    @Transactional
    Instant change(String userId, String chosen) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        standings.setPassword(userId, passwords.encode(chosen), now);
        audit.did(new Viewer(userId, Set.of()), "account.passwordChanged", Optional.empty(), userId);
        return now;
    }

    String sealed(String chosen) {
        return passwords.encode(chosen);
    }

    private Set<String> organisations(Set<String> groups) {
        var names = new TreeSet<String>();
        for (var group : groups) {
            var scope = group.substring(group.indexOf('.') + 1);
            names.add(scope);
            directory.organisation(scope).map(Organisation::name).ifPresent(names::add);
            directory.ward(scope).flatMap(ward -> directory.organisation(ward.trust())).map(Organisation::name)
                    .ifPresent(names::add);
        }
        return names;
    }
}
