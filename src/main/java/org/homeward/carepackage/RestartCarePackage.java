package org.homeward.carepackage;

import java.time.Clock;
import java.util.Optional;
import org.homeward.journey.UseCase;

/** Asks the provider to come back, because the person will leave hospital, or takes that back because the person stays. */
@UseCase
public class RestartCarePackage {

    private final CarePackages packages;
    private final Holds holds;
    private final KeepPackageStory story;
    private final Clock clock;

    public RestartCarePackage(CarePackages packages, Holds holds, KeepPackageStory story, Clock clock) {
        this.packages = packages;
        this.holds = holds;
        this.story = story;
        this.clock = clock;
    }

    /** Asked before, nothing changes. Empty where the package is not on hold. */
    public Optional<Hold> ask(CarePackageId id, Word word) {
        return open(id).map(hold -> hold.backToldAt().isPresent() ? hold : kept(hold.restartAsked(clock.instant()),
                "carePackage.restartRequested", word, "The provider is asked to restart " + id + ". It has not confirmed it yet."));
    }

    /** Not asked, nothing changes. Empty where the package is not on hold. */
    public Optional<Hold> withdraw(CarePackageId id, Word word) {
        return open(id).map(hold -> hold.backToldAt().isEmpty() ? hold : kept(hold.restartWithdrawn(),
                "carePackage.restartWithdrawn", word, "The restart of " + id + " is put off: it stays on hold."));
    }

    private Optional<Hold> open(CarePackageId id) {
        return packages.take(id).flatMap(found -> holds.newest(id)).filter(Hold::isOpen);
    }

    private Hold kept(Hold hold, String kind, Word word, String text) {
        story.keep(packages.find(hold.carePackage()).orElseThrow(), hold, Optional.empty(), kind, word, text);
        return hold;
    }
}
