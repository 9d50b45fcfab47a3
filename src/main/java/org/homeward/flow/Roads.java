package org.homeward.flow;

import java.util.List;
import org.homeward.access.Permit;
import org.homeward.journey.JourneyId;

/** Which way a journey has taken through the processes. */
public interface Roads {

    /** One of each process that the reader may know of, the one in which most recently something began first. */
    List<Road> of(JourneyId journey, Permit permit);
}
