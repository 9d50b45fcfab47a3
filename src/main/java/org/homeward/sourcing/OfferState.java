package org.homeward.sourcing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How far an offer to a provider has come. Until somebody is chosen, no state tells a provider who it is about but {@link #ASSESSING}. */
public enum OfferState {
    /** The provider was asked. */
    OFFERED,
    /** It has said yes, which reveals nothing. */
    ACCEPTED,
    /** A care home looks at the person before it answers, with consent recorded. */
    ASSESSING,
    /** The person, or the broker where one alone has said yes, wants this provider. */
    CHOSEN,
    /** The provider has said when it begins. */
    ACTIVE,
    /** Somebody else was chosen. */
    NOT_CHOSEN,
    /** It has said no, also after it was chosen. */
    DECLINED,
    /** It has not answered in time. */
    EXPIRED,
    /** Nobody needs this care any more. */
    WITHDRAWN,
    /** The care has come to its end. */
    ENDED;

    private static final Set<OfferState> OPEN = EnumSet.of(OFFERED, ACCEPTED, ASSESSING, CHOSEN, ACTIVE);
    private static final Map<OfferState, Set<OfferState>> NEXT = Map.of(
            OFFERED, EnumSet.of(ACCEPTED, ASSESSING, DECLINED, EXPIRED, NOT_CHOSEN, WITHDRAWN),
            ASSESSING, EnumSet.of(ACCEPTED, DECLINED, EXPIRED, NOT_CHOSEN, WITHDRAWN),
            ACCEPTED, EnumSet.of(CHOSEN, DECLINED, NOT_CHOSEN, WITHDRAWN),
            CHOSEN, EnumSet.of(ACTIVE, DECLINED, WITHDRAWN),
            ACTIVE, EnumSet.of(ENDED, DECLINED, WITHDRAWN));

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether the provider knows whom it is about and was chosen for them. */
    public boolean isChosen() {
        return this == CHOSEN || this == ACTIVE;
    }

    boolean mayBecome(OfferState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** As it stands in tables. Example: {@code not-chosen}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static OfferState of(String key) {
        return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No offer is " + key));
    }
}
