package org.homeward.dischargepack;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.Organisation;
import org.homeward.access.Part;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.person.PersonId;
import org.homeward.person.Persons;

/** Shows the care plans that providers sent to whoever is shown somebody’s needs; a provider is shown its own alone. */
public final class ReadProviderPlans {

    private static final String PROVIDERS = "care-providers";

    private final ProviderPlans plans;
    private final Persons persons;
    private final Directory directory;
    private final AccessPolicy policy;
    private final Audit audit;

    public ReadProviderPlans(ProviderPlans plans, Persons persons, Directory directory, AccessPolicy policy, Audit audit) {
        this.plans = plans;
        this.persons = persons;
        this.directory = directory;
        this.policy = policy;
        this.audit = audit;
    }

    /** Whether somebody may know of the journey at all. */
    public boolean sees(Viewer viewer, JourneyId journey) {
        return !policy.permit(viewer, journey).reasons().isEmpty();
    }

    /** All versions, the newest first. */
    public List<Shown> of(Viewer viewer, JourneyId journey) {
        if (!policy.permit(viewer, journey).shows(Part.NEEDS)) {
            return List.of();
        }
        return persons.of(journey).map(person -> plans.of(person.id())).orElse(List.of()).stream()
                .filter(plan -> !viewer.is(PROVIDERS) || viewer.groups().contains(PROVIDERS + "." + plan.provider()))
                .map(plan -> new Shown(plan, name(plan))).toList();
    }

    /** The file itself; that it was opened is noted. */
    public Optional<File> file(Viewer viewer, JourneyId journey, UUID id) {
        var found = of(viewer, journey).stream().map(Shown::plan).filter(plan -> plan.id().equals(id)).findFirst()
                .flatMap(plan -> plans.content(id).map(content -> new File(plan, content)));
        found.ifPresent(file -> audit.read(viewer, "Care plan of a provider", List.of(journey)));
        return found;
    }

    /** The newest plan of each provider in a line, for a form. Example: {@code Care plan of Brightwater, 3 March 2026}. */
    public List<String> newest(PersonId person) {
        return plans.of(person).stream().filter(plan -> plans.of(person).stream().noneMatch(other -> other.provider().equals(plan.provider())
                && other.version() > plan.version())).map(plan -> "Care plan of " + name(plan) + ", "
                + London.words(London.day(plan.uploadedAt())) + ": see the page of life at home").toList();
    }

    private String name(ProviderPlan plan) {
        return directory.organisation(plan.provider()).map(Organisation::name).orElse(plan.provider());
    }

    /** @param provider by name */
    public record Shown(ProviderPlan plan, String provider) {
    }

    public record File(ProviderPlan plan, byte[] content) {
    }
}
