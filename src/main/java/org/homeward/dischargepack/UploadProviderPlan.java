package org.homeward.dischargepack;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Audit;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Seeing;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.journey.UseCase;
import org.homeward.person.Person;
import org.homeward.person.Persons;
import org.homeward.tasks.Attachment;
import org.homeward.tasks.FileKind;
import org.homeward.tasks.FileName;
import org.homeward.tasks.SentFile;

/** Takes the care and support plan of a provider that cares for somebody, so that ward and emergency department have it next time. */
@UseCase
public class UploadProviderPlan {

    private static final String TEAM = "care-providers.";
    private static final Set<RelationshipKind> CARES = EnumSet.of(RelationshipKind.CHOSEN, RelationshipKind.ACTIVE);
    private static final Set<FileKind> TAKEN = EnumSet.of(FileKind.PDF, FileKind.WORD, FileKind.JPEG, FileKind.PNG);

    private final ProviderPlans plans;
    private final Persons persons;
    private final AccessPolicy policy;
    private final Audit audit;
    private final long largest;
    private final Clock clock;

    /** @param largest in bytes */
    public UploadProviderPlan(ProviderPlans plans, Persons persons, AccessPolicy policy, Audit audit, long largest, Clock clock) {
        this.plans = plans;
        this.persons = persons;
        this.policy = policy;
        this.audit = audit;
        this.largest = largest;
        this.clock = clock;
    }

    /** The provider in whose name somebody may send a plan; nobody where it does not care for the person. */
    public Optional<String> provider(Viewer who, JourneyId journey) {
        return policy.permit(who, journey).reasons().stream().filter(reason -> CARES.contains(reason.kind())).map(Seeing::key)
                .filter(key -> key.startsWith(TEAM)).map(key -> key.substring(TEAM.length())).sorted().findFirst();
    }

    /** Which files are taken, for whoever chooses one. */
    public String takenInWords() {
        return "A PDF, a Word document (DOCX) without macros, or a JPEG or PNG picture, of at most " + Attachment.size(largest) + ".";
    }

    /** @return what is wrong with it and what to do; empty where it is kept */
    public Optional<String> upload(Viewer who, JourneyId journey, SentFile sent) {
        var provider = provider(who, journey);
        var person = persons.of(journey);
        if (provider.isEmpty() || person.isEmpty()) {
            return Optional.of("Only a provider that cares for a person who is known here sends a plan.");
        }
        if (sent.bytes() == 0) {
            return Optional.of("Choose a file that is not empty.");
        }
        if (sent.bytes() > largest) {
            return Optional.of("The file has " + Attachment.size(sent.bytes()) + ". Choose one of at most " + Attachment.size(largest)
                    + ", for example by scanning it in grey.");
        }
        var content = sent.content().get();
        var kind = FileKind.of(content).filter(TAKEN::contains);
        if (kind.isEmpty()) {
            return Optional.of("The file is none of those that can be kept, whatever its name says. Choose a PDF, a Word document (DOCX)"
                    + " without macros, or a JPEG or PNG picture.");
        }
        keep(who, journey, person.get(), provider.get(), sent.name(), kind.get(), content);
        return Optional.empty();
    }

    private void keep(Viewer who, JourneyId journey, Person person, String provider, String name, FileKind kind, byte[] content) {
        var plan = new ProviderPlan(UUID.randomUUID(), person.id(), journey, provider, plans.nextVersion(person.id(), provider),
                FileName.cleaned(name, kind), kind, content.length, clock.instant(), who.userId());
        plans.keep(plan, content);
        audit.did(who, "providerPlan.uploaded", Optional.of(journey), "version " + plan.version());
    }
}
