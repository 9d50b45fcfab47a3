package org.homeward.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.homeward.access.Calendars;
import org.homeward.access.GpPractice;
import org.homeward.access.OpeningHours;
import org.homeward.access.Organisation.Kind;
import org.homeward.access.Organisation;
import org.homeward.access.Register;
import org.homeward.access.Site;
import org.homeward.access.Team;
import org.homeward.access.TeamCalendar;
import org.homeward.access.Ward;

/**
 * The organisations of the demo: a hospital trust with two sites, the hub that serves it, two councils, three providers
 * of care, and one each of the other kinds.
 */
final class DemoOrganisations {

    private static final String EMERGENCY = "northbridge-ed";

    private static final List<Ward> WARDS = List.of(
            ward("northbridge-7b", "northbridge-general", "Ward 7B, older people", "7B"),
            ward("northbridge-4a", "northbridge-general", "Ward 4A, orthopaedics", "4A"),
            ward("northbridge-amu", "northbridge-general", "Acute medical unit", "AMU"),
            ward(EMERGENCY, "northbridge-general", "Emergency department", "ED"),
            ward("staidans-2", "staidans", "St Aidan's Ward 2, rehabilitation", "SA2"));

    private static final TeamCalendar OFFICE = TeamCalendar.onWeekdays(OpeningHours.of("09:00-17:00"), true);
    private static final TeamCalendar LONG_OFFICE = TeamCalendar.onWeekdays(OpeningHours.of("08:30-18:00"), true);
    /** One of the hub's leads is on call at every hour, and telephones for brokerage at night. */
    private static final OpeningHours DAY_AND_NIGHT = OpeningHours.of("00:00-24:00");
    private static final Map<String, TeamCalendar> CALENDARS = Map.of(
            "hub-case-managers.northbridge-hub", TeamCalendar.USUAL,
            "hub-leads.northbridge-hub", TeamCalendar.everyDay(DAY_AND_NIGHT, false),
            "social-workers.eastvale", LONG_OFFICE, "social-workers.westmoor", LONG_OFFICE,
            "brokerage-officers.eastvale", OFFICE.coveredBy("hub-leads.northbridge-hub"),
            "brokerage-officers.westmoor", OFFICE.coveredBy("hub-leads.northbridge-hub"),
            "housing-officers.eastvale", OFFICE, "housing-officers.westmoor", OFFICE);

    private final Register register;
    private final Calendars calendars;

    DemoOrganisations(Register register, Calendars calendars) {
        this.register = register;
        this.calendars = calendars;
    }

    void enter() {
        register.enter(Organisation.of("homeward", Kind.OPERATOR, "Homeward"));
        register.enter(Organisation.of("northbridge-hub", Kind.HUB, "Northbridge Transfer of Care Hub"));
        register.enter(Organisation.hospital("northbridge", "Northbridge Hospitals", "northbridge-hub"));
        register.enter(Organisation.of("eastvale", Kind.COUNCIL, "Eastvale Council"));
        register.enter(Organisation.of("westmoor", Kind.COUNCIL, "Westmoor Council"));
        register.enter(Organisation.of("brightwater", Kind.PROVIDER, "Brightwater Home Care"));
        register.enter(Organisation.of("willow-lodge", Kind.PROVIDER, "Willow Lodge Care Home"));
        register.enter(Organisation.of("kestrel", Kind.PROVIDER, "Kestrel Reablement and Live-in Care"));
        register.enter(Organisation.of("moorside", Kind.COMMUNITY_HEALTH, "Moorside Community Health"));
        register.enter(Organisation.of("three-rivers", Kind.ICB, "Three Rivers Integrated Care Board"));
        register.enter(Organisation.of("hearthstone", Kind.HOUSING, "Hearthstone Homes"));
        register.enter(Organisation.of("good-neighbours", Kind.VOLUNTARY, "Good Neighbours Northbridge"));
        register.enter(new Site("northbridge-general", "northbridge", "Northbridge General Hospital"));
        register.enter(new Site("staidans", "northbridge", "St Aidan's Hospital"));
        WARDS.forEach(ward -> register.enter(ward, beds(ward)));
        IntStream.rangeClosed(1, 9)
                .forEach(n -> register.enterCouncilArea("NB" + n, n <= 4 ? "eastvale" : "westmoor"));
        register.enter(new GpPractice("Y99001", "Quarry Lane Surgery", "eastvale"));
        register.enter(new GpPractice("Y99002", "Moor Road Practice", "westmoor"));
        teams().forEach(register::enter);
        var known = calendars.all().keySet();
        CALENDARS.forEach((team, calendar) -> {
            if (!known.contains(team)) {
                calendars.set(team, calendar);
            }
        });
    }

    private static List<Team> teams() {
        return List.of(
                new Team("ward-staff", "northbridge-7b", "Staff of Ward 7B"),
                new Team("ward-staff", "northbridge-4a", "Staff of Ward 4A"),
                new Team("ward-staff", "northbridge-amu", "Staff of the acute medical unit"),
                new Team("ward-staff", EMERGENCY, "Staff of the emergency department"),
                new Team("ward-staff", "staidans-2", "Staff of St Aidan's Ward 2"),
                new Team("pharmacists", "northbridge", "Northbridge pharmacists"),
                new Team("discharge-coordinators", "northbridge-hub", "Discharge co-ordinators"),
                new Team("therapists", "northbridge-hub", "Therapists"),
                new Team("hub-case-managers", "northbridge-hub", "Hub case managers"),
                new Team("hub-leads", "northbridge-hub", "Hub leads"),
                new Team("reablement-team", "northbridge-hub", "Reablement team"),
                new Team("community-nurses", "northbridge-hub", "Community nurses"),
                new Team("chc-assessors", "northbridge-hub", "Continuing healthcare assessors"),
                new Team("social-workers", "eastvale", "Eastvale social workers"),
                new Team("social-workers", "westmoor", "Westmoor social workers"),
                new Team("brokerage-officers", "eastvale", "Eastvale brokerage"),
                new Team("brokerage-officers", "westmoor", "Westmoor brokerage"),
                new Team("housing-officers", "eastvale", "Eastvale housing"),
                new Team("housing-officers", "westmoor", "Westmoor housing"),
                new Team("care-providers", "brightwater", "Brightwater Home Care"),
                new Team("care-providers", "willow-lodge", "Willow Lodge Care Home"),
                new Team("care-providers", "kestrel", "Kestrel Reablement and Live-in Care"),
                new Team("managers", "northbridge", "Northbridge managers"),
                new Team("managers", "northbridge-hub", "Hub managers"),
                new Team("managers", "eastvale", "Eastvale managers"),
                new Team("managers", "three-rivers", "Three Rivers managers"),
                new Team("process-owners", "northbridge-hub", "Process owners"),
                new Team("information-governance", "northbridge", "Information governance"),
                new Team("hospital-systems", "northbridge", "Systems of Northbridge Hospitals"),
                new Team("council-systems", "eastvale", "Systems of Eastvale Council"),
                new Team("monitoring", "homeward", "Systems that watch how Homeward is doing"),
                new Team("administrators", "homeward", "Administrators"));
    }

    private static Ward ward(String id, String site, String name, String feedCode) {
        return new Ward(id, "northbridge", site, name, List.of(feedCode));
    }

    /** Twelve beds a ward, in bays of four: {@code A1} to {@code C4}. Nobody is admitted to the emergency department. */
    private static List<String> beds(Ward ward) {
        return ward.id().equals(EMERGENCY) ? List.of() : IntStream.range(0, 12)
                .mapToObj(n -> String.format(Locale.ROOT, "%c%d", 'A' + n / 4, n % 4 + 1)).toList();
    }
}
