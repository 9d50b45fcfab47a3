package org.homeward.carepackage;

import org.homeward.journey.JourneyId;

/** Sets the processes of a held package going and tells them what has happened. */
public interface HoldProcess {

    /** Starts process {@code care-package-hold} for one package; where it runs already, it looks again. */
    void request(JourneyId journey, CarePackageId carePackage);

    /** Something has happened to a stay: every hold of it is brought in step. None is no error. */
    void newsOf(JourneyId journey);

    /** Care that somebody goes home with is lost: the pathway is proposed anew. Where nobody has got so far, nothing happens. */
    void lapsed(JourneyId journey);

    /** Starts process {@code care-not-in-place}; where it runs already, nothing changes. */
    void careMissing(JourneyId journey, CarePackageId carePackage);

    /** Ends it, because the care is known to come. */
    void careInPlace(JourneyId journey, CarePackageId carePackage);
}
