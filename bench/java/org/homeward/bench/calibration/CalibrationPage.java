package org.homeward.bench.calibration;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.demo.world.Assumed;

/** The report as one page that needs nothing else: the checks, and every comparison as a plot with its table below. */
public final class CalibrationPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang='en'>
            <head>
            <meta charset='utf-8'>
            <meta name='viewport' content='width=device-width, initial-scale=1'>
            <title>Calibration of the invented world</title>
            <style>%s</style>
            </head>
            <body>
            <main>
            <h1>The invented world beside England</h1>
            <p class='lead'>%s</p>
            %s
            <footer><p>Published figures: NHS England statistics. Contains public sector information licensed under the Open Government
            Licence v3.0. Everybody in the worlds is invented.</p></footer>
            </main>
            </body>
            </html>
            """;
    private static final String KEY = """
            <p class='key'>
            <svg viewBox='0 0 18 18' aria-hidden='true'><path class='published' d='M9 1 l8 8 l-8 8 l-8 -8 z'/></svg> England, published
            <svg viewBox='0 0 18 18' aria-hidden='true'><rect class='allowed' x='0' y='3' width='18' height='12'/></svg> what is allowed
            <svg viewBox='0 0 10 10' aria-hidden='true'><circle class='world1' cx='5' cy='5' r='4'/></svg> seed %d
            <svg viewBox='0 0 10 10' aria-hidden='true'><rect class='world2' x='1' y='1' width='8' height='8'/></svg> seed %d
            <svg viewBox='0 0 10 10' aria-hidden='true'><path class='world3' d='M5 0 l5 9 h-10 z'/></svg> seed %d
            </p>
            """;
    private static final String ASSUMED = """
            <section><h2>What is assumed</h2>
            <p>Nobody publishes these, or not in what was at hand. Not checked either, because the figures are of another year: of those who
            remain without a reason, 90.0 %% have been there for seven days and more and 67.7 %% for fourteen (August 2026); in the three
            worlds %s.</p>
            %s</section>
            """;

    private final List<Calibrated> worlds;
    private final String about;

    /**
     * @param worlds three
     * @param about  what was made, for example {@code 2,472 people a day in 30 trusts}
     */
    public CalibrationPage(List<Calibrated> worlds, String about) {
        this.worlds = List.copyOf(worlds);
        this.about = about;
    }

    public String html() {
        var figures = new Figures(worlds);
        var parts = Stream.of(Stream.of(verdict(), KEY.formatted(worlds.stream().map(Calibrated::seed).toArray())),
                figures.all().map(Figures.Figure::html), Stream.of(checks(), assumptions()));
        return PAGE.formatted(Style.SHEET, about, parts.flatMap(some -> some).collect(Collectors.joining()));
    }

    private String verdict() {
        var all = worlds.stream().flatMap(world -> world.checks().stream()).toList();
        var failed = all.stream().filter(check -> !check.passed()).count();
        return failed == 0 ? "<p class='verdict good'>All " + all.size() + " checks hold.</p>\n"
                : "<p class='verdict bad'>" + failed + " of " + all.size() + " checks do not hold.</p>\n";
    }

    private String checks() {
        var cells = worlds.stream().flatMap(world -> world.checks().stream().map(check -> List.of(Long.toString(world.seed()),
                check.what(), check.asked(), check.found(), check.passed() ? "holds" : "<strong class='bad'>does not hold</strong>")));
        return "<section><h2>All checks</h2>\n" + Style.table("checks", List.of("Seed", "What", "Asked", "Found", ""), cells.toList())
                + "</section>\n";
    }

    private String assumptions() {
        var cells = Assumed.all().stream().map(it -> List.of(it.name(), Check.round(it.value()), it.why())).toList();
        var nights = worlds.stream().map(Calibrated::lived).map(lived -> Check.percent(lived.remainingAWeek / lived.remainedNights())
                + " and " + Check.percent(lived.remainingTwoWeeks / lived.remainedNights())).collect(Collectors.joining("; "));
        return ASSUMED.formatted(nights, Style.table("assumptions", List.of("Name", "Value", "What it is"), cells));
    }
}
