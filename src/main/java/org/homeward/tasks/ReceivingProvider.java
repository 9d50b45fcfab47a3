package org.homeward.tasks;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.ReceivesPerson.Plan;
import org.homeward.tasks.ReceivesPerson.Receiver;

/** Finds who receives somebody after hospital, whichever kind of care it is. A provider’s task goes to that provider’s team. */
public final class ReceivingProvider {

    private final Supplier<Stream<ReceivesPerson>> kinds;

    public ReceivingProvider(Supplier<Stream<ReceivesPerson>> kinds) {
        this.kinds = kinds;
    }

    /** Empty where no provider of care is on the plan. */
    public Optional<Plan> plan(JourneyId journey) {
        return kinds.get().flatMap(kind -> kind.plan(journey).stream()).min(Comparator.comparing(Plan::how));
    }

    /** Empty while it is not known. */
    public Optional<Receiver> receiver(JourneyId journey) {
        return plan(journey).flatMap(Plan::receiver);
    }
}
