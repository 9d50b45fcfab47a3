package org.homeward.access.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.Calendars;
import org.homeward.access.Directory;
import org.homeward.access.Member;
import org.homeward.access.Organisation;
import org.homeward.access.SmallTeams;
import org.homeward.access.WhoIsWho;
import org.homeward.access.WhoIsWho.TeamEntry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Who is who: the organisations, their teams, who belongs to them, and whether they are open at this moment. */
@Controller
class OrganisationsPage {

    private final DirectoryGate gate;
    private final Directory directory;
    private final WhoIsWho whoIsWho;
    private final Calendars calendars;
    private final SmallTeams smallTeams;
    private final Clock clock;

    OrganisationsPage(DirectoryGate gate, Directory directory, WhoIsWho whoIsWho, Calendars calendars,
                      SmallTeams smallTeams, Clock clock) {
        this.gate = gate;
        this.directory = directory;
        this.whoIsWho = whoIsWho;
        this.calendars = calendars;
        this.smallTeams = smallTeams;
        this.clock = clock;
    }

    @GetMapping("/organisations")
    String all(Model model) {
        var viewer = gate.reader();
        var teams = whoIsWho.teams().stream().collect(Collectors.groupingBy(TeamEntry::organisation));
        var byKind = whoIsWho.organisations().stream().collect(Collectors.groupingBy(Organisation::kind));
        model.addAttribute("sections", Stream.of(Organisation.Kind.values()).filter(byKind::containsKey)
                .map(kind -> new Section(kind, byKind.get(kind).stream()
                        .map(body -> new Row(body, teams.getOrDefault(body.id(), List.of()))).toList())).toList());
        model.addAttribute("mayImport", gate.mayChangeAll(viewer));
        model.addAttribute("items", viewer.is("administrators") || viewer.is("managers") ? smallTeams.items() : List.of());
        return "access/organisations";
    }

    @GetMapping("/organisations/{id}")
    String one(@PathVariable String id, Model model) {
        gate.reader();
        var body = directory.organisation(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var now = clock.instant();
        var hours = calendars.all();
        var entries = whoIsWho.teams();
        var names = entries.stream().map(TeamEntry::team)
                .collect(Collectors.toMap(team -> team.groupId(), team -> team.name()));
        var cards = entries.stream().filter(entry -> entry.organisation().equals(id))
                .map(entry -> TeamCard.of(entry, hours, names, now)).toList();
        model.addAttribute("body", body);
        model.addAttribute("hub", body.hub().flatMap(directory::organisation));
        model.addAttribute("sites", whoIsWho.sites().stream().filter(site -> site.trust().equals(id)).toList());
        model.addAttribute("wards", directory.wards().stream().filter(ward -> ward.trust().equals(id))
                .collect(Collectors.groupingBy(ward -> ward.site())));
        model.addAttribute("teams", cards);
        model.addAttribute("members", members(cards));
        return "access/organisation";
    }

    private Map<String, List<Member>> members(List<TeamCard> cards) {
        return cards.stream().map(TeamCard::groupId).collect(Collectors.toMap(Function.identity(), directory::membersOf));
    }

    /** The organisations of one kind. */
    public record Section(Organisation.Kind kind, List<Row> rows) {

        public String name() {
            return switch (kind) {
                case HOSPITAL -> "Hospitals";
                case HUB -> "Transfer-of-care hubs";
                case COUNCIL -> "Councils";
                case PROVIDER -> "Providers of care";
                case COMMUNITY_HEALTH -> "Community health";
                case ICB -> "Integrated care boards";
                case HOUSING -> "Housing";
                case VOLUNTARY -> "Voluntary organisations";
                case OPERATOR -> "Running Homeward";
            };
        }
    }

    /** One organisation with its teams. */
    public record Row(Organisation body, List<TeamEntry> teams) {
    }
}
