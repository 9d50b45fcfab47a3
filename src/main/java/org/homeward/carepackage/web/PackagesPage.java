package org.homeward.carepackage.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.Organisation;
import org.homeward.access.Part;
import org.homeward.access.Permit;
import org.homeward.access.Sight;
import org.homeward.carepackage.CarePackageId;
import org.homeward.carepackage.PackageState;
import org.homeward.carepackage.PackageTypes;
import org.homeward.carepackage.SeenPackages;
import org.homeward.carepackage.SeenPackages.Query;
import org.homeward.carepackage.SeenPackages.Seen;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.person.Persons;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Lists care packages: those of a council or a provider, and those of one person. */
@Controller
class PackagesPage {

    private static final int PAGE = 50;

    private final PackageGate gate;
    private final SeenPackages seen;
    private final PackageTypes types;
    private final Directory directory;
    private final Persons persons;
    private final AccessPolicy policy;
    private final Audit audit;
    private final Clock clock;

    PackagesPage(PackageGate gate, SeenPackages seen, PackageTypes types, Directory directory, Persons persons, AccessPolicy policy,
                 Audit audit, Clock clock) {
        this.gate = gate;
        this.seen = seen;
        this.types = types;
        this.directory = directory;
        this.persons = persons;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/care-packages")
    String list(@RequestParam(defaultValue = "") String provider, @RequestParam(defaultValue = "") String state,
                @RequestParam(defaultValue = "") String after, Model model) {
        var viewer = gate.listing();
        var found = seen.list(viewer, new Query(Optional.of(provider).filter(it -> !it.isEmpty()), PackageState.of(state),
                CarePackageId.parse(after)), PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        audit.readPersons(viewer, "Care packages", shown.stream().map(it -> it.carePackage().person().value()).distinct().toList());
        model.addAttribute("more", found.size() > PAGE ? shown.get(PAGE - 1).carePackage().id().value() : null);
        model.addAttribute("provider", provider);
        model.addAttribute("state", state);
        model.addAttribute("states", Arrays.asList(PackageState.values()));
        model.addAttribute("providers", directory.careProviders());
        model.addAttribute("mayEnter", gate.mayEnter());
        return show(shown, model, "carepackage/packages");
    }

    /** Whoever sees a journey and is shown what its person needs sees what care the person has. */
    @GetMapping("/journeys/{id}/care-packages")
    String ofPerson(@PathVariable String id, Model model) {
        var viewer = gate.viewer();
        var journey = JourneyId.parse(id).filter(it -> showsNeeds(policy.permit(viewer, it)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var person = persons.of(journey);
        audit.read(viewer, "Care packages of a person", List.of(journey));
        model.addAttribute("journey", journey);
        model.addAttribute("person", person.orElse(null));
        return show(person.map(it -> seen.of(viewer, it.id())).orElse(List.of()), model, "carepackage/of-person");
    }

    private static boolean showsNeeds(Permit permit) {
        return permit.sight() == Sight.FULL && permit.shows(Part.NEEDS);
    }

    private String show(List<Seen> packages, Model model, String view) {
        model.addAttribute("packages", packages);
        model.addAttribute("types", types.today());
        model.addAttribute("today", London.day(clock.instant()));
        model.addAttribute("names", packages.stream().map(it -> it.carePackage().provider()).distinct()
                .flatMap(it -> directory.organisation(it).stream()).collect(Collectors.toMap(Organisation::id, Organisation::name)));
        return view;
    }
}
