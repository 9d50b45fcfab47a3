package org.homeward.integration.hl7;

import java.util.List;
import java.util.Optional;
import org.homeward.access.Directory;
import org.homeward.access.Organisation;
import org.homeward.integration.hl7.message.Header;

/**
 * The senders that have been agreed with, and how a stranger is read. A stranger's messages are taken, but nothing it
 * says about numbers is believed, and its visits and hospital numbers are kept apart from everybody else's: it can
 * neither pass for a known hospital nor end the stay of somebody there. Its trust is known only where there is just one.
 */
public final class FeedProfiles {

    private final List<FeedProfile> agreed;
    private final boolean strangersWelcome;
    private final Directory directory;

    public FeedProfiles(List<FeedProfile> agreed, boolean strangersWelcome, Directory directory) {
        this.agreed = List.copyOf(agreed);
        this.strangersWelcome = strangersWelcome;
        this.directory = directory;
    }

    /** Whether a profile is agreed with the sender of this message. */
    public boolean isAgreed(Header header) {
        return agreed.stream().anyMatch(profile -> fits(profile, header));
    }

    /** How the sender of this message is read; empty where strangers are not taken and it is one. */
    public Optional<FeedProfile> of(Header header) {
        return agreed.stream().filter(profile -> fits(profile, header)).findFirst()
                .or(() -> strangersWelcome ? Optional.of(stranger(header)) : Optional.empty());
    }

    /** The agreed profile of this name, for ports that speak for one sender. Example: {@code NBPAS} or {@code NBPAS/NORTHBRIDGE}. */
    public Optional<FeedProfile> called(String name) {
        return agreed.stream().filter(profile -> profile.name().equals(name)).findFirst()
                .or(() -> agreed.stream().filter(profile -> profile.application().equals(name)).findFirst());
    }

    /** All that have been agreed. */
    public List<FeedProfile> agreed() {
        return agreed;
    }

    private static boolean fits(FeedProfile profile, Header header) {
        return profile.application().equals(header.application())
                && profile.facility().map(header.facility()::equals).orElse(true);
    }

    private FeedProfile stranger(Header header) {
        var hospitals = directory.organisations(Organisation.Kind.HOSPITAL);
        var trust = hospitals.size() == 1 ? Optional.of(hospitals.get(0).id()) : Optional.<String>empty();
        var name = header.application().isEmpty() ? "unnamed" : header.application();
        return new FeedProfile(name, Optional.of(header.facility()), trust, Optional.empty(), Optional.empty(),
                Optional.empty(), "unknown:" + name + "/" + header.facility(), PatientClass.USUAL);
    }
}
