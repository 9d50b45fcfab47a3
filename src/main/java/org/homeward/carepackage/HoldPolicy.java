package org.homeward.carepackage;

import java.util.Objects;
import java.util.Optional;
import org.homeward.carepackage.HoldTerms.StartsWhen;
import org.homeward.carepackage.HoldTerms.WhenSlotEnds;

/** Says what an admission means for a package. The rule stands in decision {@code care-package-hold-policy}. */
public interface HoldPolicy {

    Answer asked(Facts facts);

    /**
     * What the table looks at.
     *
     * @param packageType    code of the list {@code package-types}
     * @param admissionClass as the sender's profile reads it, for example {@code emergency}; empty where it is not known
     */
    record Facts(String packageType, Funder fundedBy, Optional<String> admissionClass) {

        public Facts {
            Objects.requireNonNull(packageType);
            Objects.requireNonNull(fundedBy);
            Objects.requireNonNull(admissionClass);
        }
    }

    /**
     * What the table answers. The numbers mean something only for {@link Action#HOLD}.
     *
     * @param slotHeldDays    days
     * @param retainerPercent 0 to 100
     */
    record Answer(Action action, StartsWhen startsWhen, int slotHeldDays, int retainerPercent, WhenSlotEnds whenSlotEnds) {

        public Answer {
            Objects.requireNonNull(action);
            Objects.requireNonNull(startsWhen);
            Objects.requireNonNull(whenSlotEnds);
        }

        /** The table's numbers, where the contract does not say otherwise. */
        HoldTerms with(Optional<ContractTerms> contract) {
            return new HoldTerms(startsWhen, contract.flatMap(ContractTerms::slotHeldDays).orElse(slotHeldDays),
                    contract.flatMap(ContractTerms::retainerPercent).orElse(retainerPercent),
                    contract.flatMap(ContractTerms::noticeHours).orElse(0), whenSlotEnds);
        }
    }

    /** What is done with the package: paused, left alone though the provider is told, left alone, or a person decides. */
    enum Action { HOLD, NOTIFY_ONLY, KEEP_RUNNING, ASK_PERSON }
}
