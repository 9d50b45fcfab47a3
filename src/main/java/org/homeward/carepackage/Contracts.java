package org.homeward.carepackage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The contracts under which councils buy care, each with the days from which its terms count. */
public interface Contracts {

    /** All terms of a council's contracts, by contract and day. */
    List<ContractTerms> of(String council);

    /** Enters terms; those of the same contract and day are replaced. */
    void enter(ContractTerms terms);

    /** What a contract says on a day. Empty where there is no such contract, or none yet. */
    default Optional<ContractTerms> on(String council, String contract, LocalDate day) {
        return of(council).stream().filter(terms -> terms.contract().equals(contract) && !terms.from().isAfter(day))
                .max(Comparator.comparing(ContractTerms::from));
    }
}
