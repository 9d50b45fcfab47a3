package org.homeward.carepackage;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Directory;
import org.homeward.access.Organisation;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.tasks.Prefill;

/** Shows in a form which package it is about: provider, its telephone, what it calls the person, and how the hold stands. */
public final class PackageShown implements Prefill {

    private final String form;
    private final CarePackages packages;
    private final Holds holds;
    private final ProviderTelephones telephones;
    private final Directory directory;
    private final HomeFrom homeFrom;
    private final Clock clock;

    public PackageShown(String form, CarePackages packages, Holds holds, ProviderTelephones telephones, Directory directory,
                        HomeFrom homeFrom, Clock clock) {
        this.form = form;
        this.packages = packages;
        this.holds = holds;
        this.telephones = telephones;
        this.directory = directory;
        this.homeFrom = homeFrom;
        this.clock = clock;
    }

    @Override
    public String form() {
        return form;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of();
    }

    @Override
    public Map<String, Object> of(JourneyId journey, String reference) {
        return reference.startsWith("C-") ? packages.find(new CarePackageId(reference))
                .map(it -> Map.<String, Object>of("packageShown", words(it))).orElse(Map.of()) : Map.of();
    }

    @Override
    public Part part() {
        return Part.NEEDS;
    }

    private String words(CarePackage carePackage) {
        var provider = directory.organisation(carePackage.provider()).map(Organisation::name).orElse(carePackage.provider());
        var telephone = telephones.of(carePackage.provider());
        var hold = holds.newest(carePackage.id());
        var now = clock.instant();
        var next = carePackage.nextVisit(hold.filter(it -> it.backToldAt().isPresent()).map(it -> homeFrom.of(it, now)).orElse(now))
                .map(visit -> HoldsByLink.moment(visit.at())).orElse("no visits at fixed times");
        return "Care package " + carePackage.id() + " by " + provider + ", who calls the person " + carePackage.clientReference() + ".\n"
                + "Office: " + telephone.map(ProviderTelephones.Numbers::office).orElse("not known") + ". On call: "
                + telephone.flatMap(ProviderTelephones.Numbers::onCall).orElse("not known") + ".\n"
                + hold.map(PackageShown::ask).orElse("") + "\nNext visit by the plan: " + next + ".";
    }

    private static String ask(Hold hold) {
        return switch (hold.phase()) {
            case TOLD -> "Please ask: does the provider pause, and when did it come last? The times are kept until "
                    + London.words(hold.slotHeldUntil()) + ".";
            case ACKNOWLEDGED -> "The provider pauses and keeps the times until " + London.words(hold.slotHeldUntil()) + ".";
            case RESTART_ASKED -> "Please ask: when does the provider come again?"
                    + (hold.isAtHome() ? " The person is at home already." : "");
            case RESTART_CONFIRMED -> hold.firstVisitMissed() || !hold.isAtHome() ? "Please ask: when does the provider come next?"
                    : "Please ask: was the first visit made?";
            case UNDONE -> "The hold was an error. Please ask: does the provider come as before?";
            default -> "";
        };
    }
}
