package org.homeward.admission;

import java.util.Optional;
import org.homeward.journey.JourneyId;

/** What we were told about everybody who was admitted. */
public interface AdmissionNotices {

    /** Keeps the notice; a newer one of the same journey takes its place. */
    void keep(AdmissionNotice notice);

    Optional<AdmissionNotice> of(JourneyId journey);
}
