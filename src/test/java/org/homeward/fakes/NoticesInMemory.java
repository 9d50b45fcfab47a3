package org.homeward.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.admission.AdmissionNotice;
import org.homeward.admission.AdmissionNotices;
import org.homeward.journey.JourneyId;
import org.homeward.person.HospitalIdentifier;

/** Notices for a test without a database. */
public final class NoticesInMemory implements AdmissionNotices {

    private final Map<JourneyId, AdmissionNotice> byJourney = new HashMap<>();

    @Override
    public void keep(AdmissionNotice notice) {
        byJourney.put(notice.journey(), notice);
    }

    @Override
    public List<JourneyId> unmatchedWith(HospitalIdentifier number) {
        return List.of();
    }

    @Override
    public Optional<AdmissionNotice> of(JourneyId journey) {
        return Optional.ofNullable(byJourney.get(journey));
    }
}
