package org.homeward.flow.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Directory;
import org.homeward.access.Team;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.capacity.CapacityRegister;
import org.homeward.capacity.CountedServices;
import org.homeward.capacity.FreeByWeek;
import org.homeward.capacity.ServiceAccess;
import org.homeward.flow.Board;
import org.homeward.flow.Huddle;
import org.homeward.flow.MailHuddle;
import org.homeward.journey.London;
import org.homeward.tasks.CodeLists;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The meeting in which a team goes through everybody who leaves today or could, and its minutes. */
@Controller
class HuddlePage {

    private static final Set<String> MEET = Set.of("ward-staff", "discharge-coordinators", "therapists", "hub-case-managers", "hub-leads",
            "social-workers", "brokerage-officers");
    private static final int LONGEST = 8_000;
    private static final int LATELY = 6;

    private final Huddle huddle;
    private final MailHuddle mail;
    private final Board board;
    private final Directory directory;
    private final CountedServices services;
    private final CapacityRegister register;
    private final CodeLists lists;
    private final WhoIsAsking asking;
    private final Clock clock;

    HuddlePage(Huddle huddle, MailHuddle mail, Board board, Directory directory, CountedServices services, CapacityRegister register,
               CodeLists lists, WhoIsAsking asking, Clock clock) {
        this.huddle = huddle;
        this.mail = mail;
        this.board = board;
        this.directory = directory;
        this.services = services;
        this.register = register;
        this.lists = lists;
        this.asking = asking;
        this.clock = clock;
    }

    /** @param team which of the viewer's teams meets; the first one, where none or a stranger's is said */
    @GetMapping("/huddle")
    String show(@RequestParam(defaultValue = "") String team, @RequestParam(defaultValue = "") String ward, Model model) {
        var viewer = asking.viewer();
        var teams = teams(viewer);
        var meets = teams.stream().filter(it -> it.groupId().equals(team)).findFirst().orElse(teams.get(0));
        var today = London.day(clock.instant());
        model.addAttribute("agenda", huddle.agenda(viewer, meets.groupId(), ward(ward)));
        model.addAttribute("meets", meets);
        model.addAttribute("meetingTeams", teams);
        model.addAttribute("ward", ward);
        model.addAttribute("wards", board.choices(viewer).wards());
        model.addAttribute("lately", huddle.lately(viewer, meets.groupId(), LATELY));
        model.addAttribute("free", ServiceAccess.seesFigures(viewer) ? FreeByWeek.of(register, services.of(viewer), today, today) : null);
        model.addAttribute("delays", new DelayWords(lists, clock));
        return "flow/huddle";
    }

    @PostMapping("/huddle")
    String hold(@RequestParam String team, @RequestParam(defaultValue = "") String ward, @RequestParam(defaultValue = "") String minutes,
                RedirectAttributes after) {
        var viewer = asking.viewer();
        if (teams(viewer).stream().noneMatch(it -> it.groupId().equals(team))) {
            throw new AccessDeniedException("A huddle is held by one of your own teams");
        }
        if (minutes.length() > LONGEST) {
            after.addFlashAttribute("fault", "The minutes may have " + LONGEST + " characters. Yours have " + minutes.length() + ".");
            after.addFlashAttribute("minutes", minutes);
            after.addAttribute("team", team).addAttribute("ward", ward);
            return "redirect:/huddle";
        }
        return "redirect:/huddles/" + huddle.hold(viewer, team, ward(ward), minutes.strip());
    }

    @GetMapping("/huddles/{id}")
    String minutes(@PathVariable long id, Model model) {
        model.addAttribute("held", find(id));
        return "flow/huddle-minutes";
    }

    @PostMapping("/huddles/{id}/mail")
    String mail(@PathVariable long id, RedirectAttributes after) {
        after.addFlashAttribute("outcome", mail.tell(find(id)) ? "The team's mailbox is told where the minutes stand."
                : "The team has no mailbox. An administrator can set one.");
        return "redirect:/huddles/" + id;
    }

    private Huddle.Held find(long id) {
        return huddle.held(asking.viewer(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Team> teams(Viewer viewer) {
        var teams = viewer.groups().stream().sorted().filter(group -> MEET.contains(group.substring(0, Math.max(0, group.indexOf('.')))))
                .map(directory::team).flatMap(Optional::stream).toList();
        if (teams.isEmpty()) {
            throw new AccessDeniedException("A huddle is for the teams that bring people home");
        }
        return teams;
    }

    private static Optional<String> ward(String ward) {
        return Optional.of(ward.strip()).filter(id -> !id.isEmpty());
    }
}
