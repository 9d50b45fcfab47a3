package org.homeward.demo.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Worlds to choose from: the town of the demo, and trusts by the dozen. */
public final class Places {

    private static final Set<String> AT_HOME = Set.of("home-care", "extra-care");
    private static final Set<String> HOMES = Set.of("care-home-residential", "care-home-nursing");
    private static final int PEOPLE_IN_A_BED = 8;
    private static final int BEDS = 24;
    /** Smaller ones are hospitals for one illness. */
    private static final double SMALLEST = 30;
    /** No real postcode begins with one of these. */
    private static final String AREAS = "QVX";

    private Places() {
    }

    /** The demo's one trust with its two councils, as the demo's register has them; it has England's mix. */
    public static WorldSettings northbridge(long seed, LocalDate from, LocalDate to, double leavingADay) {
        return new WorldSettings(seed, from, to, leavingADay, List.of(northbridge()));
    }

    /**
     * As many trusts as asked for, together that share of England.
     *
     * @param share 1 is all of England
     */
    public static WorldSettings england(long seed, LocalDate from, LocalDate to, double share, int trusts) {
        var published = England.trusts();
        var dice = Dice.of(seed, 0).about("trusts");
        var usual = published.stream().filter(trust -> trust.leavingADay() >= SMALLEST).toList();
        var picked = IntStream.range(0, trusts).mapToObj(i -> dice.one(usual)).toList();
        var mixes = TrustMixes.of(picked, published);
        var scale = share * England.leavingADay() / picked.stream().mapToDouble(England.TrustFigures::leavingADay).sum();
        return new WorldSettings(seed, from, to, share * England.leavingADay(), IntStream.range(0, trusts)
                .mapToObj(i -> trust(i, picked.get(i).leavingADay() * scale, mixes.get(i))).toList());
    }

    private static SimulatedTrust northbridge() {
        var wards = List.of(ward("northbridge-7b", "northbridge-general", "7B", SimulatedWard.Kind.OLDER_PEOPLE, 12),
                ward("northbridge-4a", "northbridge-general", "4A", SimulatedWard.Kind.SURGERY, 12),
                ward("northbridge-amu", "northbridge-general", "AMU", SimulatedWard.Kind.ASSESSMENT, 12),
                ward("northbridge-ed", "northbridge-general", "ED", SimulatedWard.Kind.EMERGENCY_DEPARTMENT, 0),
                ward("staidans-2", "staidans", "SA2", SimulatedWard.Kind.REHABILITATION, 12));
        var providers = List.of(new SimulatedProvider("brightwater", AT_HOME), new SimulatedProvider("willow-lodge", HOMES),
                new SimulatedProvider("kestrel", Set.of("reablement", "live-in-care")));
        return new SimulatedTrust("northbridge", "Northbridge Hospitals", "northbridge-hub", 1, England.mix(), wards, List.of(
                new SimulatedCouncil("eastvale", "Eastvale", List.of("NB1", "NB2", "NB3", "NB4"), List.of("Y99001"), providers),
                new SimulatedCouncil("westmoor", "Westmoor", List.of("NB5", "NB6", "NB7", "NB8", "NB9"), List.of("Y99002"), providers)));
    }

    private static SimulatedTrust trust(int index, double leavingADay, PathwayMix mix) {
        var key = String.format(Locale.ROOT, "trust-%03d", index + 1);
        var wards = new ArrayList<SimulatedWard>();
        wards.add(ward(key + "-ed", key + "-general", "ED", SimulatedWard.Kind.EMERGENCY_DEPARTMENT, 0));
        var kinds = List.of(SimulatedWard.Kind.ASSESSMENT, SimulatedWard.Kind.MEDICINE, SimulatedWard.Kind.OLDER_PEOPLE,
                SimulatedWard.Kind.SURGERY, SimulatedWard.Kind.MEDICINE, SimulatedWard.Kind.REHABILITATION);
        for (var i = 0; i < Math.max(kinds.size(), leavingADay * PEOPLE_IN_A_BED / BEDS); i++) {
            var code = "W" + (i + 1);
            wards.add(ward(key + "-" + code.toLowerCase(Locale.ROOT), key + (i % 3 == 2 ? "-second" : "-general"), code,
                    kinds.get(i % kinds.size()), BEDS));
        }
        return new SimulatedTrust(key, "Trust " + (index + 1), key + "-hub", leavingADay, mix, wards,
                List.of(council(index, 1), council(index, 2)));
    }

    private static SimulatedCouncil council(int index, int which) {
        var key = String.format(Locale.ROOT, "council-%03d-%d", index + 1, which);
        var area = "" + AREAS.charAt(index % AREAS.length()) + (char) ('A' + index / AREAS.length() % 26);
        var town = List.of("Alderbrook", "Stanmere", "Oxley", "Harrowgate Moor", "Penfold", "Larkhill").get((index * 2 + which) % 6);
        return new SimulatedCouncil(key, town, List.of(area + (which * 2 - 1), area + which * 2),
                List.of(String.format(Locale.ROOT, "Y%05d", 50_000 + index * 10 + which)),
                List.of(new SimulatedProvider(key + "-home-care", AT_HOME), new SimulatedProvider(key + "-care-home", HOMES),
                        new SimulatedProvider(key + "-reablement", Set.of("reablement"))));
    }

    private static SimulatedWard ward(String key, String site, String code, SimulatedWard.Kind kind, int beds) {
        return new SimulatedWard(key, site, code, kind, IntStream.range(0, beds)
                .mapToObj(n -> String.format(Locale.ROOT, "%c%d", 'A' + n / 4, n % 4 + 1)).toList());
    }
}
