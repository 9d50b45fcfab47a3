package org.homeward.fakes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.homeward.admission.AdmissionNotice;
import org.homeward.admission.AdmissionNotices;
import org.homeward.journey.JourneyId;

/** Notices for a test without a database. */
public final class NoticesInMemory implements AdmissionNotices {

    private final Map<JourneyId, AdmissionNotice> byJourney = new HashMap<>();

    @Override
    public void keep(AdmissionNotice notice) {
        byJourney.put(notice.journey(), notice);
    }

    @Override
    public Optional<AdmissionNotice> of(JourneyId journey) {
        return Optional.ofNullable(byJourney.get(journey));
    }
}
