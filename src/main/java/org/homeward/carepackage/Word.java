package org.homeward.carepackage;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * On whose word something was done, and why.
 *
 * @param at      when it happened in the world
 * @param source  from where, as in the timeline: {@code process:care-package-hold}, {@code task:telephone-provider},
 *                {@code page:care-packages} or {@code api:<user>}
 * @param byWhom  the user who did it, where a person did
 * @param why     one sentence without name or number; may be empty where the deed says it all
 */
public record Word(Instant at, String source, Optional<String> byWhom, String why) {

    public Word {
        Objects.requireNonNull(at);
        Objects.requireNonNull(source);
        Objects.requireNonNull(byWhom);
        Objects.requireNonNull(why);
    }
}
