package org.homeward.discharge;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** Those who left hospital at {@linkplain Night night}. */
public interface NightLeavers {

    /** Of these hubs or from these wards, the newest first. */
    List<LeftAtNight> since(Instant since, Collection<String> hubs, Collection<String> wards);

    /**
     * Somebody who left at night.
     *
     * @param ward   key of the ward; empty text where it is not known
     * @param method code of the NHS Data Dictionary's discharge method
     */
    record LeftAtNight(JourneyId journey, Instant leftAt, String ward, Optional<String> method) {
    }
}
