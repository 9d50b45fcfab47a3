package org.homeward.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.access.Organisation;
import org.homeward.access.Register;
import org.homeward.access.Team;
import org.homeward.access.Ward;
import org.homeward.demo.world.England;
import org.homeward.demo.world.SimulatedCouncil;
import org.homeward.demo.world.SimulatedProvider;
import org.homeward.demo.world.SimulatedTrust;
import org.homeward.demo.world.SimulatedWard.Kind;
import org.homeward.demo.world.SimulatedWard;
import org.homeward.demo.world.World;
import org.homeward.demo.world.WorldSettings;

/**
 * The rest of the made-up town, for a demo that opens on a hospital which has been there for months: more wards on both sites,
 * twelve providers of care in all, and who works there. Ward 7B keeps the beds of those in the walk through the demo, and nobody
 * comes from where their care is looked for.
 */
public final class WiderTown {

    private static final String TRUST = "northbridge";
    private static final String GENERAL = "northbridge-general";
    private static final String SECOND = "staidans";

    private record Place(String key, String site, String name, String code, Kind kind, int beds, String sister,
                         String consultant) { }

    private static final List<Place> WARDS = List.of(
            new Place("northbridge-ssu", GENERAL, "Short-stay unit", "SSU", Kind.ASSESSMENT, 12, "Isla", "Jonas"),
            new Place("northbridge-5a", GENERAL, "Ward 5A, respiratory medicine", "5A", Kind.MEDICINE, 16, "Celia", "Dylan"),
            new Place("northbridge-5b", GENERAL, "Ward 5B, heart and stroke", "5B", Kind.MEDICINE, 16, "Edith", "Farid"),
            new Place("northbridge-3a", GENERAL, "Ward 3A, general surgery", "3A", Kind.SURGERY, 12, "Gwenda", "Hector"),
            new Place("northbridge-7a", GENERAL, "Ward 7A, older people", "7A", Kind.OLDER_PEOPLE, 16, "Asha", "Bruno"),
            new Place("staidans-1", SECOND, "St Aidan's Ward 1, older people", "SA1", Kind.OLDER_PEOPLE, 12, "Kiran", "Lottie"));

    private static final Map<String, String> PROVIDERS = Map.of("harbour", "Harbour Home Care", "larkfield", "Larkfield Care at Home",
            "stepping-stones", "Stepping Stones Reablement", "rowan-court", "Rowan Court Nursing Home", "elm-bank", "Elm Bank",
            "moorland", "Moorland Care", "fellside", "Fellside Reablement", "heather-bank", "Heather Bank Care Home",
            "larch-house", "Larch House Nursing Home");
    private static final List<List<String>> CARERS = List.of(List.of("harbour", "Hetty", "Hal"), List.of("larkfield", "Lara", "Luke"),
            List.of("stepping-stones", "Stella", "Stuart"), List.of("rowan-court", "Rhona", "Rex"), List.of("elm-bank", "Ella", "Emil"),
            List.of("moorland", "Maud", "Mick"), List.of("fellside", "Freya", "Finn"), List.of("heather-bank", "Hilda", "Hugh"),
            List.of("larch-house", "Lorna", "Len"));

    private static final Set<String> KEPT_ON_7B = Set.of("A1", "A2", "A3", "B1", "B2", "B3", "C2");
    private static final Set<String> AT_HOME = Set.of("home-care", "extra-care", "live-in-care");
    private static final Set<String> HOMES = Set.of("care-home-residential", "care-home-nursing");

    /** Ninety days from here on neither the clocks change nor is there a bank holiday. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 6, 1);
    private static final int YEARS = 3;
    private static final long SEED = 1;
    /** How many adults leave this hospital alive on an average day. */
    public static final double LEAVING_A_DAY = 13;

    private WiderTown() {
    }

    /** Everybody who comes to this hospital in the three months that the demo opens on, and after them. */
    public static World world() {
        return new World(new WorldSettings(SEED, FIRST_DAY, FIRST_DAY.plusYears(YEARS), LEAVING_A_DAY, List.of(trust())));
    }

    static void enter(Register register) {
        PROVIDERS.forEach((key, name) -> {
            register.enter(Organisation.of(key, Organisation.Kind.PROVIDER, name));
            register.enter(new Team("care-providers", key, name));
        });
        WARDS.forEach(ward -> {
            register.enter(new Ward(ward.key, TRUST, ward.site, ward.name, List.of(ward.code)), beds(ward.beds, bed -> true));
            register.enter(new Team("ward-staff", ward.key, "Staff of " + ward.name));
        });
    }

    static List<DemoUser> people() {
        return Stream.concat(WARDS.stream().flatMap(WiderTown::staff), CARERS.stream().flatMap(WiderTown::carers)).toList();
    }

    private static Stream<DemoUser> staff(Place ward) {
        var team = "ward-staff." + ward.key;
        return Stream.of(DemoUser.person(ward.sister + " Ward", "Ward sister, " + ward.name, team),
                DemoUser.person(ward.consultant + " Ward", "Consultant, " + ward.name, team));
    }

    private static Stream<DemoUser> carers(List<String> provider) {
        var team = "care-providers." + provider.get(0);
        var name = PROVIDERS.get(provider.get(0));
        return Stream.of(DemoUser.person(provider.get(1) + " Carer", "Registered manager, " + name, team),
                DemoUser.person(provider.get(2) + " Carer", "Care co-ordinator, " + name, team));
    }

    /** The trust as the simulated world knows it. */
    public static SimulatedTrust trust() {
        var wards = Stream.concat(Stream.of(
                        new SimulatedWard("northbridge-ed", GENERAL, "ED", Kind.EMERGENCY_DEPARTMENT, List.of()),
                        new SimulatedWard("northbridge-amu", GENERAL, "AMU", Kind.ASSESSMENT, beds(12, bed -> true)),
                        new SimulatedWard("northbridge-4a", GENERAL, "4A", Kind.SURGERY, beds(12, bed -> !bed.equals("C1"))),
                        new SimulatedWard("northbridge-7b", GENERAL, "7B", Kind.OLDER_PEOPLE, beds(12, bed -> !KEPT_ON_7B.contains(bed))),
                        new SimulatedWard("staidans-2", SECOND, "SA2", Kind.REHABILITATION, beds(12, bed -> true))),
                WARDS.stream().map(ward -> new SimulatedWard(ward.key, ward.site, ward.code, ward.kind, beds(ward.beds, bed -> true))))
                .toList();
        return new SimulatedTrust(TRUST, "Northbridge Hospitals", "northbridge-hub", 1, England.mix(), wards, List.of(
                new SimulatedCouncil("eastvale", "Eastvale", List.of("NB1", "NB3", "NB4"), List.of("Y99001"), List.of(
                        new SimulatedProvider("harbour", AT_HOME), new SimulatedProvider("larkfield", AT_HOME),
                        new SimulatedProvider("stepping-stones", Set.of("reablement")), new SimulatedProvider("rowan-court", HOMES))),
                new SimulatedCouncil("westmoor", "Westmoor", List.of("NB7", "NB8", "NB9"), List.of("Y99002"), List.of(
                        new SimulatedProvider("moorland", AT_HOME), new SimulatedProvider("fellside", Set.of("reablement")),
                        new SimulatedProvider("heather-bank", HOMES), new SimulatedProvider("larch-house", HOMES)))));
    }

    /** In bays of four: {@code A1} to {@code C4}. */
    static List<String> beds(int number, Predicate<String> wanted) {
        return IntStream.range(0, number).mapToObj(n -> String.format(Locale.ROOT, "%c%d", 'A' + n / 4, n % 4 + 1)).filter(wanted).toList();
    }
}
