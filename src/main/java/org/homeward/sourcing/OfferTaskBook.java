package org.homeward.sourcing;

import java.time.Instant;
import org.homeward.tasks.NamelessTasks.Opened;
import org.homeward.tasks.Waits;

/** Notes which tasks providers have and had. */
public interface OfferTaskBook {

    void opened(Opened task);

    void ended(String engineTask, Waits.Ending how, Instant at);
}
