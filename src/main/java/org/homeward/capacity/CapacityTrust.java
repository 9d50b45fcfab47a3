package org.homeward.capacity;

/** Says how far a figure of some age can be trusted. The rule stands in decision {@code capacity-trust}. */
public interface CapacityTrust {

    /**
     * @param ageHours whole hours since it was said
     * @param kind     code of the list {@code package-types}
     */
    Trust asked(long ageHours, String kind, Source source);
}
