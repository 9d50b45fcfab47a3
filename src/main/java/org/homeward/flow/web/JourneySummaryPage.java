package org.homeward.flow.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.access.Directory;
import org.homeward.access.Organisation;
import org.homeward.access.Part;
import org.homeward.access.Permit;
import org.homeward.access.Sight;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.carepackage.PackageState;
import org.homeward.carepackage.PackageTypes;
import org.homeward.carepackage.SeenPackages;
import org.homeward.carepackage.SeenPackages.Seen;
import org.homeward.flow.Flags;
import org.homeward.flow.JourneyFile;
import org.homeward.flow.JourneyFiles;
import org.homeward.journey.JourneyId;
import org.homeward.pathway.ExplainPathway;
import org.homeward.person.Persons;
import org.homeward.tasks.CaseManagers;
import org.homeward.tasks.CodeLists;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One person's journey on one or two sheets of paper: what somebody takes along to a meeting or hands over with. */
@Controller
class JourneySummaryPage {

    private final JourneyFiles files;
    private final ExplainPathway explainPathway;
    private final Flags flags;
    private final CaseManagers caseManagers;
    private final SeenPackages packages;
    private final PackageTypes types;
    private final Persons persons;
    private final Directory directory;
    private final CodeLists lists;
    private final WhoIsAsking asking;
    private final Clock clock;

    JourneySummaryPage(JourneyFiles files, ExplainPathway explainPathway, Flags flags, CaseManagers caseManagers, SeenPackages packages,
                       PackageTypes types, Persons persons, Directory directory, CodeLists lists, WhoIsAsking asking, Clock clock) {
        this.files = files;
        this.explainPathway = explainPathway;
        this.flags = flags;
        this.caseManagers = caseManagers;
        this.packages = packages;
        this.types = types;
        this.persons = persons;
        this.directory = directory;
        this.lists = lists;
        this.asking = asking;
        this.clock = clock;
    }

    /** Answers "not found" alike for a journey that does not exist and one that the viewer may not see. */
    @GetMapping("/journeys/{id}/summary")
    String show(@PathVariable String id, Model model) {
        var viewer = asking.viewer();
        var file = JourneyId.parse(id).flatMap(journey -> files.find(viewer, journey))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var journey = file.summary().id();
        var permit = file.summary().permit();
        model.addAttribute("file", file);
        model.addAttribute("delays", new DelayWords(lists, clock));
        model.addAttribute("explanation", permit.shows(Part.DECISIONS) ? explainPathway.of(journey).orElse(null) : null);
        model.addAttribute("flags", flags.of(journey, permit));
        model.addAttribute("caseManager", caseManagers.of(journey).flatMap(directory::member));
        care(viewer, file, model);
        return "flow/journey-summary";
    }

    private void care(Viewer viewer, JourneyFile file, Model model) {
        var shown = showsCare(file.summary().permit());
        var running = shown ? persons.of(file.summary().id()).map(person -> packages.of(viewer, person.id())).orElse(List.of()).stream()
                .filter(it -> it.carePackage().state() != PackageState.ENDED).toList() : List.<Seen>of();
        model.addAttribute("showsCare", shown);
        model.addAttribute("packages", running);
        model.addAttribute("types", running.isEmpty() ? Map.of() : types.today());
        model.addAttribute("names", running.stream().map(it -> it.carePackage().provider()).distinct()
                .flatMap(it -> directory.organisation(it).stream()).collect(Collectors.toMap(Organisation::id, Organisation::name)));
    }

    private static boolean showsCare(Permit permit) {
        return permit.sight() == Sight.FULL && permit.shows(Part.NEEDS);
    }
}
