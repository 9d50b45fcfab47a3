package org.homeward.carepackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.TelephoneNumber;
import org.homeward.access.Viewer;
import org.homeward.carepackage.PackageRefused.Problem;
import org.homeward.journey.UseCase;

/** Keeps by which numbers a provider is telephoned, in its office and outside office hours. Every council reads the same ones. */
@UseCase
public class KeepProviderTelephone {

    private final ProviderTelephones telephones;
    private final Directory directory;
    private final Audit audit;

    public KeepProviderTelephone(ProviderTelephones telephones, Directory directory, Audit audit) {
        this.telephones = telephones;
        this.directory = directory;
        this.audit = audit;
    }

    /**
     * Keeps them in place of those that were known.
     *
     * @param onCall empty where the office is there at every hour
     * @throws PackageRefused with every fault
     */
    public void keep(Viewer who, String provider, String office, String onCall) {
        var problems = new ArrayList<Problem>();
        if (directory.organisation(provider).filter(it -> it.kind().givesCare()).isEmpty()) {
            problems.add(new Problem("provider", "there is no such provider here"));
        }
        if (!TelephoneNumber.isOne(office.strip())) {
            problems.add(new Problem("office", TelephoneNumber.EXAMPLE));
        }
        if (!onCall.isBlank() && !TelephoneNumber.isOne(onCall.strip())) {
            problems.add(new Problem("on_call", TelephoneNumber.EXAMPLE));
        }
        if (!problems.isEmpty()) {
            throw new PackageRefused(List.copyOf(problems));
        }
        telephones.keep(provider, new ProviderTelephones.Numbers(office.strip(), Optional.of(onCall.strip()).filter(it -> !it.isEmpty())));
        audit.did(who, "provider.telephoneKept", Optional.empty(), provider);
    }
}
