package org.homeward.access.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.access.Absences;
import org.homeward.access.Calendars;
import org.homeward.access.ChangeTeam;
import org.homeward.access.Directory;
import org.homeward.access.Member;
import org.homeward.access.RecentSignIn;
import org.homeward.access.Team;
import org.homeward.access.WhoIsWho;
import org.homeward.access.WhoIsWho.TeamEntry;
import org.homeward.journey.London;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One team: who belongs to it, when it works and who covers. Administrators change all of it here. */
@Controller
class TeamPage {

    private final DirectoryGate gate;
    private final Directory directory;
    private final WhoIsWho whoIsWho;
    private final Calendars calendars;
    private final Absences absences;
    private final ChangeTeam change;
    private final RecentSignIn recent;
    private final Clock clock;

    TeamPage(DirectoryGate gate, Directory directory, WhoIsWho whoIsWho, Calendars calendars, Absences absences,
             ChangeTeam change, RecentSignIn recent, Clock clock) {
        this.gate = gate;
        this.directory = directory;
        this.whoIsWho = whoIsWho;
        this.calendars = calendars;
        this.absences = absences;
        this.change = change;
        this.recent = recent;
        this.clock = clock;
    }

    @GetMapping("/teams/{groupId}")
    String show(@PathVariable String groupId, Model model) {
        return page(find(groupId), CalendarForm.of(calendars.of(groupId)), List.of(), model);
    }

    @PostMapping("/teams/{groupId}/members")
    String add(@PathVariable String groupId, @RequestParam(defaultValue = "") String userId, Model model,
               RedirectAttributes after) {
        var entry = find(groupId);
        var viewer = gate.changing(entry.organisation());
        if (!recent.isFresh()) {
            return confirm(groupId);
        }
        var wanted = userId.strip();
        if (!change.add(viewer, entry.team(), wanted)) {
            return page(entry, CalendarForm.of(calendars.of(groupId)), List.of(new CalendarForm.Problem("userId",
                    "Nobody who works here has the user name \"" + wanted + "\"")), model);
        }
        after.addFlashAttribute("outcome", wanted + " belongs to the team now.");
        return back(groupId);
    }

    @PostMapping("/teams/{groupId}/members/remove")
    String remove(@PathVariable String groupId, @RequestParam String userId, RedirectAttributes after) {
        var entry = find(groupId);
        var viewer = gate.changing(entry.organisation());
        if (!recent.isFresh()) {
            return confirm(groupId);
        }
        change.remove(viewer, entry.team(), userId);
        after.addFlashAttribute("outcome", userId + " does not belong to the team any more.");
        return back(groupId);
    }

    @PostMapping("/teams/{groupId}/calendar")
    String setCalendar(@PathVariable String groupId, @RequestParam Map<String, String> fields, Model model,
                       RedirectAttributes after) {
        var entry = find(groupId);
        var viewer = gate.changing(entry.organisation());
        var form = CalendarForm.posted(fields);
        var problems = new ArrayList<CalendarForm.Problem>();
        form.read(problems).ifPresent(calendar -> {
            try {
                change.setCalendar(viewer, entry.team(), calendar);
            } catch (IllegalArgumentException e) {
                problems.add(new CalendarForm.Problem("cover", e.getMessage()));
            }
        });
        if (!problems.isEmpty()) {
            return page(entry, form, problems, model);
        }
        after.addFlashAttribute("outcome", "The new hours count from now on, for tasks that open from now on.");
        return back(groupId);
    }

    private String page(TeamEntry entry, CalendarForm form, List<CalendarForm.Problem> problems, Model model) {
        var viewer = gate.reader();
        var now = clock.instant();
        var teams = whoIsWho.teams();
        var names = teams.stream().map(TeamEntry::team).collect(Collectors.toMap(Team::groupId, Team::name));
        var members = directory.membersOf(entry.team().groupId());
        var mayChange = gate.mayChange(viewer, entry.organisation());
        model.addAttribute("card", TeamCard.of(entry, calendars.all(), names, now));
        model.addAttribute("body", directory.organisation(entry.organisation()));
        model.addAttribute("members", members);
        model.addAttribute("away", absences.away(members.stream().map(Member::userId).collect(Collectors.toSet()),
                London.day(now)));
        model.addAttribute("onDuty", names.get(calendars.onDuty(entry.team().groupId(), now)));
        model.addAttribute("mayChange", mayChange);
        model.addAttribute("form", form);
        model.addAttribute("days", CalendarForm.days());
        model.addAttribute("problems", problems);
        model.addAttribute("covers", teams.stream().map(TeamEntry::team).filter(team -> Team.takesTasks(team.role()))
                .filter(team -> !team.groupId().equals(entry.team().groupId())).toList());
        model.addAttribute("people", mayChange ? whoIsWho.people() : List.of());
        return "access/team";
    }

    private TeamEntry find(String groupId) {
        gate.reader();
        return whoIsWho.team(groupId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String back(String groupId) {
        return "redirect:/teams/" + groupId;
    }

    private static String confirm(String groupId) {
        return "redirect:/confirm-it-is-you?next=/teams/" + groupId;
    }
}
