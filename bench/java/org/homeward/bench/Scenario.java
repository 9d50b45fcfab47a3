package org.homeward.bench;

import java.util.Arrays;
import org.junit.jupiter.api.Assumptions;

/** One thing that is measured. Without {@code -Dbench.only} all are; with it, only those that it names. */
public final class Scenario {

    private Scenario() {
    }

    /** Skips the bench at hand unless its scenario is asked for by name, because it writes into the repository. */
    public static void onlyWhenNamed(String name) {
        Assumptions.assumeTrue(Arrays.asList(System.getProperty("bench.only", "").split(",")).contains(name), "Not asked for: -Dbench.only=" + name);
    }

    /** Skips the bench at hand unless its scenario is wanted. */
    public static void named(String name) {
        var only = System.getProperty("bench.only", "");
        Assumptions.assumeTrue(only.isBlank() || Arrays.asList(only.split(",")).contains(name),
                "Not among -Dbench.only: " + name);
    }
}
