package org.homeward.flow.web;

import java.time.Clock;
import java.util.List;
import org.homeward.access.Action;
import org.homeward.access.Directory;
import org.homeward.access.Part;
import org.homeward.access.WhoIsAsking;
import org.homeward.flow.Flags;
import org.homeward.flow.JourneyFile;
import org.homeward.flow.JourneyFiles;
import org.homeward.journey.JourneyId;
import org.homeward.partnernotices.NoticeRights;
import org.homeward.partnernotices.ReadNotices;
import org.homeward.pathway.BeforeLeaving;
import org.homeward.pathway.ExplainPathway;
import org.homeward.sourcing.ReadNeeds;
import org.homeward.tasks.CaseManagerOnDuty;
import org.homeward.tasks.CaseManagers;
import org.homeward.tasks.CodeLists;
import org.homeward.tasks.WhoNamesCaseManagers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One person's journey: who, where, what is waited for, what happened and why. */
@Controller
class JourneyPage {

    private final JourneyFiles files;
    private final WhoIsAsking asking;
    private final CaseManagers caseManagers;
    private final CaseManagerOnDuty onDuty;
    private final WhoNamesCaseManagers whoNames;
    private final Directory directory;
    private final ExplainPathway explainPathway;
    private final BeforeLeaving beforeLeaving;
    private final Flags flags;
    private final ReadNotices notices;
    private final ReadNeeds needs;
    private final CodeLists lists;
    private final Clock clock;

    JourneyPage(JourneyFiles files, WhoIsAsking asking, CaseManagers caseManagers, CaseManagerOnDuty onDuty,
                WhoNamesCaseManagers whoNames, Directory directory, ExplainPathway explainPathway,
                BeforeLeaving beforeLeaving, Flags flags, ReadNotices notices, ReadNeeds needs, CodeLists lists, Clock clock) {
        this.files = files;
        this.asking = asking;
        this.caseManagers = caseManagers;
        this.onDuty = onDuty;
        this.whoNames = whoNames;
        this.directory = directory;
        this.explainPathway = explainPathway;
        this.beforeLeaving = beforeLeaving;
        this.flags = flags;
        this.notices = notices;
        this.needs = needs;
        this.lists = lists;
        this.clock = clock;
    }

    /** Answers "not found" alike for a journey that does not exist and one that the viewer may not see. */
    @GetMapping("/journeys/{id}")
    String show(@PathVariable String id, Model model) {
        var file = find(id);
        model.addAttribute("file", file);
        model.addAttribute("delays", new DelayWords(lists, clock));
        var journey = new JourneyId(id);
        model.addAttribute("explanation", file.summary().permit().shows(Part.DECISIONS)
                ? explainPathway.of(journey).orElse(null) : null);
        model.addAttribute("beforeLeaving", file.summary().permit().shows(Part.DECISIONS)
                && file.summary().permit().shows(beforeLeaving.part()) ? beforeLeaving.sentences(journey) : List.of());
        model.addAttribute("flags", flags.of(journey, file.summary().permit()));
        model.addAttribute("mayRaise", mayRaise(file));
        model.addAttribute("notices", NoticeRights.mayRead(file.summary().permit()) ? notices.inBrief(journey) : null);
        model.addAttribute("careLookedFor", needs.ofJourney(asking.viewer(), file.summary().permit(), journey).orElse(null));
        model.addAttribute("teams", asking.viewer().groups());
        model.addAttribute("caseManager", caseManagers.of(journey).flatMap(directory::member));
        model.addAttribute("choices", whoNames.mayName(asking.viewer(), journey) ? onDuty.choices(journey) : List.of());
        return "flow/journey";
    }

    /** Whoever works with the person may raise a concern, as long as the journey is open. */
    private static boolean mayRaise(JourneyFile file) {
        var permit = file.summary().permit();
        return permit.may(Action.WORK) && permit.shows(Part.SAFEGUARDING_FLAG)
                && file.summary().progress().closedAt().isEmpty();
    }

    private JourneyFile find(String id) {
        try {
            return files.find(asking.viewer(), new JourneyId(id)).orElseThrow(JourneyPage::notFound);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
