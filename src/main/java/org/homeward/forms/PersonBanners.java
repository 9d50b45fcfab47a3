package org.homeward.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;

/** Says who a task is about, so that nobody answers for the wrong person. */
public interface PersonBanners {

    /** Empty where the viewer may not see the journey. */
    Optional<Banner> of(Viewer viewer, JourneyId journey);

    /** Those of them that the viewer may see, for a page that notes itself whom it shows. */
    Map<JourneyId, Banner> of(Viewer viewer, Collection<JourneyId> journeys);

    /**
     * @param name       empty where the viewer may not know who it is
     * @param verified   whether the NHS number was traced
     * @param matched    whether somebody or something confirmed which known person it is
     * @param admittedAt when the stay began
     */
    record Banner(Optional<String> name, Optional<LocalDate> born, Optional<String> nhsNumber, boolean verified,
                  boolean matched, Optional<String> ward, Optional<String> bed, Optional<Instant> admittedAt,
                  Optional<String> pathway) {
    }
}
