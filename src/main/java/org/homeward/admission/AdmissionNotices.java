package org.homeward.admission;

import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.person.HospitalIdentifier;

/** What we were told about everybody who was admitted. */
public interface AdmissionNotices {

    /** Keeps the notice; a newer one of the same journey takes its place. */
    void keep(AdmissionNotice notice);

    Optional<AdmissionNotice> of(JourneyId journey);

    /** Open journeys of which nobody knows yet whose they are, and which came with this hospital number. */
    List<JourneyId> unmatchedWith(HospitalIdentifier number);
}
