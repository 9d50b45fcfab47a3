package org.homeward.assessment;

import java.util.Optional;
import org.homeward.access.KnownSetting;
import org.homeward.access.LocalSettings;
import org.homeward.carepackage.CarePackages;
import org.homeward.journey.JourneyId;
import org.homeward.person.Persons;

/**
 * Says whether those who take a person on accept an assessment that others wrote. Each provider decides that for itself, in
 * the settings of its organisation.
 */
public final class TrustedAssessment {

    private final Persons persons;
    private final CarePackages packages;
    private final LocalSettings settings;

    public TrustedAssessment(Persons persons, CarePackages packages, LocalSettings settings) {
        this.persons = persons;
        this.packages = packages;
        this.settings = settings;
    }

    /**
     * All providers of the care that the person has, also while it is on hold, must accept it. Where no provider is known yet, nobody can have
     * accepted anything: it is not known.
     */
    public Optional<Boolean> byReceiver(JourneyId journey) {
        var providers = persons.of(journey).stream().flatMap(person -> packages.of(person.id()).stream())
                .filter(care -> care.state().isRunning()).map(care -> care.provider()).distinct().toList();
        return providers.isEmpty() ? Optional.empty() : Optional.of(providers.stream()
                .allMatch(provider -> settings.inUse(provider, KnownSetting.TRUSTED_ASSESSMENT)));
    }
}
