package org.homeward.access.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.homeward.access.Absence;
import org.homeward.access.Absences;
import org.homeward.access.KeepAbsence;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsWho;
import org.homeward.access.WhoIsWho.Person;
import org.homeward.access.WhoIsWho.TeamEntry;
import org.homeward.journey.London;
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

/** One member: the teams, and when the member is away. The member or the team's administrators enter that. */
@Controller
class MemberPage {

    private final DirectoryGate gate;
    private final WhoIsWho whoIsWho;
    private final Absences absences;
    private final KeepAbsence keep;
    private final Clock clock;

    MemberPage(DirectoryGate gate, WhoIsWho whoIsWho, Absences absences, KeepAbsence keep, Clock clock) {
        this.gate = gate;
        this.whoIsWho = whoIsWho;
        this.absences = absences;
        this.keep = keep;
        this.clock = clock;
    }

    @GetMapping("/members/{userId}")
    String show(@PathVariable String userId, Model model) {
        return page(gate.reader(), find(userId), "", "", "", model);
    }

    @PostMapping("/members/{userId}/absences")
    String enter(@PathVariable String userId, @RequestParam(defaultValue = "") String firstDay,
                 @RequestParam(defaultValue = "") String lastDay, Model model, RedirectAttributes after) {
        var person = find(userId);
        var viewer = keeping(person);
        try {
            var absence = new Absence(userId, LocalDate.parse(firstDay), LocalDate.parse(lastDay));
            if (absence.lastDay().isBefore(London.day(clock.instant()))) {
                return page(viewer, person, firstDay, lastDay, "The last day away has passed", model);
            }
            keep.enter(viewer, absence);
        } catch (DateTimeException e) {
            return page(viewer, person, firstDay, lastDay, "Give both days", model);
        } catch (IllegalArgumentException e) {
            return page(viewer, person, firstDay, lastDay, e.getMessage(), model);
        }
        after.addFlashAttribute("outcome", "The absence is entered.");
        return "redirect:/members/" + userId;
    }

    @PostMapping("/members/{userId}/absences/remove")
    String remove(@PathVariable String userId, @RequestParam LocalDate firstDay, RedirectAttributes after) {
        keep.remove(keeping(find(userId)), userId, firstDay);
        after.addFlashAttribute("outcome", "The absence is taken out.");
        return "redirect:/members/" + userId;
    }

    private String page(Viewer viewer, Person person, String firstDay, String lastDay, String problem, Model model) {
        var today = London.day(clock.instant());
        var coming = absences.of(person.member().userId(), today);
        model.addAttribute("person", person.member());
        model.addAttribute("teams", whoIsWho.teams().stream().map(TeamEntry::team)
                .filter(team -> person.groups().contains(team.groupId())).toList());
        model.addAttribute("absences", coming);
        model.addAttribute("away", coming.stream().filter(absence -> absence.covers(today)).findFirst());
        model.addAttribute("mayKeep", mayKeep(viewer, person));
        model.addAttribute("firstDay", firstDay);
        model.addAttribute("lastDay", lastDay);
        model.addAttribute("problem", problem);
        return "access/member";
    }

    private Viewer keeping(Person person) {
        var viewer = gate.reader();
        if (!mayKeep(viewer, person)) {
            throw new AccessDeniedException("Somebody's absence is entered by that member or an administrator");
        }
        return viewer;
    }

    private boolean mayKeep(Viewer viewer, Person person) {
        return viewer.userId().equals(person.member().userId()) || whoIsWho.teams().stream()
                .filter(entry -> person.groups().contains(entry.team().groupId()))
                .anyMatch(entry -> gate.mayChange(viewer, entry.organisation()));
    }

    private Person find(String userId) {
        gate.reader();
        return whoIsWho.person(userId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
