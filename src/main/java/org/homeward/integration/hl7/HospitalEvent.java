package org.homeward.integration.hl7;

import java.time.Instant;
import java.util.Objects;
import org.homeward.admission.Admission;
import org.homeward.admission.CancelAdmission.Cancellation;
import org.homeward.discharge.ConfirmDischarge.Discharge;
import org.homeward.stay.Visit;

/** What a hospital's message says has happened, in the terms of the steps of the way home. */
public sealed interface HospitalEvent {

    Visit visit();

    /** A01: somebody was admitted. */
    record PersonAdmitted(Admission admission) implements HospitalEvent {

        @Override
        public Visit visit() {
            return admission.visit();
        }
    }

    /** A03: somebody has left. */
    record PersonLeft(Discharge discharge) implements HospitalEvent {

        @Override
        public Visit visit() {
            return discharge.visit();
        }
    }

    /** A11: somebody was never admitted. */
    record AdmissionCancelled(Cancellation cancellation) implements HospitalEvent {

        @Override
        public Visit visit() {
            return cancellation.visit();
        }
    }

    /** A03 or A08 with a death indicator: somebody has died; {@code left} where it is told as a discharge. */
    record PersonDied(String source, Visit visit, Instant at, boolean left) implements HospitalEvent {

        public PersonDied {
            Objects.requireNonNull(source);
            Objects.requireNonNull(visit);
            Objects.requireNonNull(at);
        }
    }
}
