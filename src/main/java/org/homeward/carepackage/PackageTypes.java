package org.homeward.carepackage;

import java.util.Map;

/** The kinds of care that there are: the closed list {@code package-types}. */
public interface PackageTypes {

    /** What each is called, by code, in the order of the list; those that can be chosen today. */
    Map<String, String> today();
}
