package org.homeward.access;

import java.util.Arrays;
import java.util.Locale;

/** Why somebody has to do with a journey. A provider of care sees a person by the last three of its kinds alone. */
public enum RelationshipKind {
    /** The person lies on the ward, or lay there. */
    WARD,
    /** The hub serves the hospital where the person lies. */
    HUB,
    /** The person was referred to the team. */
    REFERRAL,
    /** The person ordinarily lives in the council's area. */
    COUNCIL,
    /** The team was given a task for the person. */
    TASK,
    /** The team reviews how the record was used, and not the person. */
    REVIEWING,
    /** A provider was asked, without being told whom it is about. */
    OFFERED,
    /** A provider would take on the care, still without knowing for whom. */
    ACCEPTED,
    /** A care home assesses, with the person's consent recorded. */
    ASSESSING,
    /** The person chose this provider. */
    CHOSEN,
    /** The provider cares for the person. */
    ACTIVE,
    /** One member opened the record in an emergency, with a reason. */
    BREAK_GLASS,
    /** A hospital's own system reads the hospital's own people. */
    HOSPITAL,
    /** Somebody who answers for an organisation follows its journeys without knowing whose they are. */
    OWN_ORGANISATION;

    /** The word used in tables. Example: {@code break-glass}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static RelationshipKind of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No relationship is called " + key));
    }

    /** Whether a provider's team is shown the person by it. */
    public boolean isForProviders() {
        return this == ASSESSING || this == CHOSEN || this == ACTIVE;
    }

    /** Why a team gets to do with a person by being given a task: to help, or to review how the record was used. */
    public static RelationshipKind byTaskOf(String role) {
        return role.equals("information-governance") ? REVIEWING : TASK;
    }
}
