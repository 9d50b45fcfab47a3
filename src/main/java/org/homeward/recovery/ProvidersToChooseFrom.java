package org.homeward.recovery;

import java.util.Map;
import org.homeward.access.Directory;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Prefill;

/** Offers everybody who gives care, when support is closed and somebody supports the person for longer. */
public final class ProvidersToChooseFrom implements Prefill {

    private final Directory directory;

    public ProvidersToChooseFrom(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String form() {
        return ReviewTasks.CLOSE;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of("longTermProviderOptions", directory.careProviders().stream().map(it -> new Choice(it.id(), it.name())).toList());
    }
}
