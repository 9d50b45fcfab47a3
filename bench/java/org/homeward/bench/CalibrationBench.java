package org.homeward.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.homeward.bench.calibration.Calibrated;
import org.homeward.bench.calibration.CalibrationPage;
import org.homeward.bench.calibration.Lived;
import org.homeward.demo.world.Places;
import org.homeward.demo.world.World;
import org.junit.jupiter.api.Test;

/**
 * Whether the invented world has England's figures: three worlds of a quarter of England for half a year, after they have filled up,
 * beside what NHS England publishes. Nothing is timed, so every check is a fact, and the bench fails where one does not hold.
 * Scenario {@code calibration}.
 */
class CalibrationBench {

    private static final int SEEDS = 3;
    private static final double SHARE = Double.parseDouble(System.getProperty("bench.share", "0.25"));
    private static final int TRUSTS = Integer.getInteger("bench.trusts", 30);
    /** Whole weeks, so that every weekday counts as often. */
    private static final int WARM_UP = 17 * 7;
    private static final int DAYS = 26 * 7;
    private static final LocalDate FROM = LocalDate.of(2025, 1, 6);
    private static final Path RESULTS = Path.of("bench/results");

    @Test
    void oursBesidePublished() throws IOException {
        Scenario.named("calibration");
        var worlds = LongStream.rangeClosed(1, SEEDS).mapToObj(CalibrationBench::lived).toList();
        Files.createDirectories(RESULTS);
        Files.writeString(RESULTS.resolve("calibration.html"), new CalibrationPage(worlds, about(worlds)).html());
        Files.writeString(RESULTS.resolve("calibration.json"), new ObjectMapper().writerWithDefaultPrettyPrinter()
                .writeValueAsString(json(worlds)) + "\n");
        print(worlds);
        assertThat(worlds).flatExtracting(Calibrated::checks).allMatch(check -> check.passed());
    }

    private static Calibrated lived(long seed) {
        var to = FROM.plusDays(WARM_UP + DAYS - 1L);
        return new Calibrated(seed, Lived.of(new World(Places.england(seed, FROM, to, SHARE, TRUSTS)), WARM_UP, DAYS));
    }

    private static String about(List<Calibrated> worlds) {
        return String.format(Locale.ROOT, "Three worlds, each of %d trusts, from which %,d people a day leave alive; %,d of them in"
                + " the %d days that are counted, after %d days in which the world fills up.", TRUSTS,
                worlds.get(0).lived().left() / DAYS, worlds.stream().mapToLong(world -> world.lived().left()).sum(), DAYS, WARM_UP);
    }

    private static void print(List<Calibrated> worlds) {
        System.out.println("\ncalibration, " + about(worlds) + "\n| seed | what | asked | found | |\n|---:|---|---|---|---|");
        worlds.forEach(world -> world.checks().forEach(check -> System.out.println("| " + world.seed() + " | " + check.what() + " | "
                + check.asked() + " | " + check.found() + " | " + (check.passed() ? "" : "**does not hold**") + " |")));
    }

    private static Object json(List<Calibrated> worlds) {
        var all = new LinkedHashMap<String, Object>();
        all.put("bench", "calibration");
        all.put("share", SHARE);
        all.put("trusts", TRUSTS);
        all.put("warmUpDays", WARM_UP);
        all.put("days", DAYS);
        all.put("worlds", worlds.stream().map(Calibrated::figures).toList());
        return all;
    }
}
