package org.homeward.demo.world;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A hospital trust that does not exist, and those with whom it works.
 *
 * @param key      as the register of organisations has it, for example {@code northbridge}
 * @param name     for people to read
 * @param hub      the transfer-of-care hub that serves it
 * @param weight   how many people leave it, compared with the other trusts of the world
 * @param mix      how its people go home
 * @param wards    all wards of all sites; where there is none of a kind, its people go to another
 * @param councils where its people live, the likeliest first
 */
public record SimulatedTrust(String key, String name, String hub, double weight, PathwayMix mix, List<SimulatedWard> wards,
                             List<SimulatedCouncil> councils) {

    public SimulatedTrust {
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
        Objects.requireNonNull(hub);
        Objects.requireNonNull(mix);
        wards = List.copyOf(wards);
        councils = List.copyOf(councils);
        if (weight <= 0 || wards.stream().allMatch(SimulatedTrust::isDepartment) || councils.isEmpty()) {
            throw new IllegalArgumentException("A trust needs people, wards and a council");
        }
    }

    SimulatedCouncil council(String councilKey) {
        return councils.stream().filter(council -> council.key().equals(councilKey)).findFirst().orElseThrow();
    }

    /** A ward of the first of these kinds that the trust has, by its number of beds; else any ward. */
    SimulatedWard ward(Dice dice, SimulatedWard.Kind... kinds) {
        var fitting = Arrays.stream(kinds).map(kind -> wards.stream().filter(ward -> ward.kind() == kind).toList())
                .filter(some -> !some.isEmpty()).findFirst().orElseGet(() -> wards.stream().filter(ward -> !isDepartment(ward)).toList());
        return Odds.of(fitting, fitting.stream().mapToDouble(ward -> ward.beds().size()).toArray()).by(dice);
    }

    private static boolean isDepartment(SimulatedWard ward) {
        return ward.kind() == SimulatedWard.Kind.EMERGENCY_DEPARTMENT;
    }
}
