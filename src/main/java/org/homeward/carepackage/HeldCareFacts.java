package org.homeward.carepackage;

import java.util.List;
import java.util.Optional;
import org.homeward.carepackage.RestartPolicy.Action;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Fact;

/** What decisions read of the care that was paused for a stay. */
public final class HeldCareFacts {

    private final CarePackages packages;
    private final Holds holds;
    private final NeedNow need;

    public HeldCareFacts(CarePackages packages, Holds holds, NeedNow need) {
        this.packages = packages;
        this.holds = holds;
        this.need = need;
    }

    /** Yes only where every provider has said that it comes again; told and not confirmed is no. */
    public Fact packageRestartConfirmed() {
        return Fact.named("packageRestartConfirmed", journey -> {
            var needed = needed(journey);
            return Optional.of(needed.isEmpty() ? "not-needed" : needed.stream()
                    .allMatch(it -> CareInPlace.isConfirmed(it, holds.newest(it.id()))) ? "yes" : "no");
        });
    }

    public Fact packageComesBack() {
        return Fact.named("packageComesBack", journey -> Optional.of(!needed(journey).isEmpty()));
    }

    /** Held at some time of this stay, and needed again. */
    private List<CarePackage> needed(JourneyId journey) {
        return holds.of(journey).stream().map(Hold::carePackage).distinct().map(id -> packages.find(id).orElseThrow())
                .filter(it -> it.state() != PackageState.ENDED && holds.newest(it.id())
                        .filter(hold -> need.of(journey, it, hold) == Action.END).isEmpty()).toList();
    }
}
