package org.homeward.flow.web;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.homeward.access.Directory;
import org.homeward.access.Organisation;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.flow.Figures;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The figures of a council, a hub or a hospital, for its managers and for those who work there with people. */
@Controller
class FiguresPage {

    private static final Set<String> ROLES = Set.of("managers", "process-owners", "social-workers", "brokerage-officers",
            "housing-officers", "hub-leads", "hub-case-managers", "discharge-coordinators", "therapists", "ward-staff");

    private final Figures figures;
    private final TeamMailboxes teams;
    private final Directory directory;
    private final WhoIsAsking asking;

    FiguresPage(Figures figures, TeamMailboxes teams, Directory directory, WhoIsAsking asking) {
        this.figures = figures;
        this.teams = teams;
        this.directory = directory;
        this.asking = asking;
    }

    @GetMapping("/figures")
    String show(Model model) {
        var viewer = asking.viewer();
        if (viewer.roles().stream().noneMatch(ROLES::contains)) {
            throw new AccessDeniedException("Has no figures of an organisation");
        }
        model.addAttribute("figures", figures.of(viewer));
        model.addAttribute("organisations", organisations(viewer));
        return "flow/figures";
    }

    private Set<String> organisations(Viewer viewer) {
        return viewer.groups().stream().flatMap(group -> teams.find(group).stream()).map(TeamMailbox::organisation)
                .flatMap(id -> directory.organisation(id).stream()).map(Organisation::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
