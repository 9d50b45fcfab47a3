package org.homeward.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a verification of the audit found.
 *
 * @param rows     rows that are there
 * @param end      the end of the chain, to be kept somewhere else: {@code <place>:<hash>}
 * @param broken   how many findings there were
 * @param findings the first of them, in the order of the chain; each names its row
 */
public record AuditReport(Instant at, Duration took, long rows, String end, long broken, List<String> findings) {

    public static final int MOST_FINDINGS = 100;

    public AuditReport {
        findings = List.copyOf(findings);
    }

    public boolean isWhole() {
        return broken == 0;
    }

    public Optional<String> first() {
        return findings.stream().findFirst();
    }

    /** For example: {@code 812 rows are as they were written. The chain ends at 812:9f3c….} */
    public String words() {
        return isWhole() ? rows + " rows are as they were written. The chain ends at " + end + "."
                : broken + (broken == 1 ? " finding" : " findings") + " in " + rows + " rows. The first: "
                + first().orElseThrow();
    }
}
