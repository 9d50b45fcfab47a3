package org.homeward.carepackage;

import java.util.Objects;
import java.util.Optional;

/** Says how a package comes back. The rule stands in decision {@code care-package-restart}. */
public interface RestartPolicy {

    Action asked(Facts facts);

    /**
     * What the table looks at.
     *
     * @param needChange the need compared with before, as the ward or the social worker answered; empty while nobody has
     */
    record Facts(PackageState state, Optional<String> needChange, boolean slotStillHeld) {

        public Facts {
            Objects.requireNonNull(state);
            Objects.requireNonNull(needChange);
        }
    }

    /** What is done with the package. */
    enum Action {
        RESTART_SAME_PROVIDER, RE_SOURCE_SAME_LEVEL, REASSESS, END, NEEDS_JUDGEMENT;

        /** Whether the provider who came before is asked first; so it is while nobody has said yet what is needed. */
        public boolean asksSameProvider() {
            return this == RESTART_SAME_PROVIDER || this == NEEDS_JUDGEMENT;
        }
    }
}
