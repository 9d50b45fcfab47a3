package org.homeward.bench.calibration;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws as SVG that stands in the page itself: with a title and a description for those who listen, and no colour that alone says
 * something.
 */
final class Plot {

    private static final int WIDTH = 860;
    private static final int RIGHT = 30;
    private static final int ROW = 24;
    private static final int TOP = 16;
    private static final int BOTTOM = 46;
    private static final int LINE_HEIGHT = 300;
    private static final int LINES = 4;
    private static final int LINES_LEFT = 70;
    private static final String[] MARKS = {"circle", "square", "triangle"};

    private final About about;
    private final StringBuilder drawn = new StringBuilder();
    private final int height;

    private Plot(About about, int height) {
        this.about = about;
        this.height = height;
    }

    /** @param id stands once in the page */
    record About(String id, String title, String description) { }

    /**
     * One row for each label: the published share as a diamond with what is allowed around it, ours as one mark for each world.
     *
     * @param rows   published share first, then ours
     * @param allowed points on either side; 0 where no share has a limit of its own
     * @param scale  how far a share of that size stands to the right
     */
    static String dots(About about, Map<String, double[]> rows, double allowed, Scale scale, int left) {
        var plot = new Plot(about, TOP + rows.size() * ROW + BOTTOM);
        plot.axis(scale, left);
        var row = 0;
        for (var entry : rows.entrySet()) {
            var y = TOP + row++ * ROW + ROW / 2;
            var values = entry.getValue();
            plot.label(entry.getKey(), left, y);
            if (allowed > 0) {
                plot.band(plot.x(scale, Math.max(scale.low(), values[0] - allowed / 100), left),
                        plot.x(scale, Math.min(scale.high(), values[0] + allowed / 100), left), y, 12);
            }
            plot.diamond(plot.x(scale, values[0], left), y);
            for (var world = 1; world < values.length; world++) {
                plot.mark(MARKS[(world - 1) % MARKS.length], plot.x(scale, values[world], left), y + (world - 2) * 5);
            }
        }
        return plot.done();
    }

    /** One row for each label: a band, and a mark for each value of each world. */
    static String strips(About about, Map<String, double[]> bands, Map<String, List<double[]>> values, Scale scale, int left) {
        var high = ROW * 2;
        var plot = new Plot(about, TOP + bands.size() * high + BOTTOM);
        plot.axis(scale, left);
        var row = 0;
        for (var entry : bands.entrySet()) {
            var y = TOP + row++ * high + high / 2;
            plot.label(entry.getKey(), left, y);
            plot.band(plot.x(scale, entry.getValue()[0], left), plot.x(scale, entry.getValue()[1], left), y, 38);
            var worlds = values.get(entry.getKey());
            for (var world = 0; world < worlds.size(); world++) {
                for (var value : worlds.get(world)) {
                    plot.mark(MARKS[world % MARKS.length], plot.x(scale, value, left), y + (world - 1) * 11);
                }
            }
        }
        return plot.done();
    }

    /** Lines over time from 0 up to the highest value, the published one broad and light, ours upon it. */
    static String lines(About about, double[] published, List<double[]> ours, double high, List<String> ticks) {
        var plot = new Plot(about, TOP + LINE_HEIGHT + BOTTOM);
        for (var step = 0; step <= LINES; step++) {
            plot.level(high * step / LINES, TOP + LINE_HEIGHT - (double) LINE_HEIGHT * step / LINES);
        }
        for (var i = 0; i < ticks.size(); i++) {
            var x = LINES_LEFT + (WIDTH - RIGHT - LINES_LEFT) * (i + 0.5) / ticks.size();
            plot.drawn.append(text("<text x='%.1f' y='%d' text-anchor='middle'>%s</text>", x, TOP + LINE_HEIGHT + 20, ticks.get(i)));
        }
        plot.line(published, high, "published");
        for (var i = 0; i < ours.size(); i++) {
            plot.line(ours.get(i), high, "world" + (i + 1));
        }
        return plot.done();
    }

    private void level(double value, double y) {
        drawn.append(text("<line class='grid' x1='%d' x2='%d' y1='%.1f' y2='%.1f'/>", LINES_LEFT, WIDTH - RIGHT, y, y));
        drawn.append(text("<text x='%d' y='%.1f' text-anchor='end'>%s</text>", LINES_LEFT - 8, y + 4, Check.round(value)));
    }

    /** From one share to another, by powers of ten or evenly. */
    record Scale(double low, double high, boolean logarithmic, List<Double> ticks) {

        double part(double value) {
            return logarithmic ? Math.log(Math.max(value, low) / low) / Math.log(high / low) : (value - low) / (high - low);
        }
    }

    private void axis(Scale scale, int left) {
        for (var tick : scale.ticks()) {
            var x = x(scale, tick, left);
            drawn.append(text("<line class='grid' x1='%.1f' x2='%.1f' y1='%d' y2='%d'/>", x, x, TOP - 4, height - BOTTOM + 4));
            drawn.append(text("<text x='%.1f' y='%d' text-anchor='middle'>%s %%</text>", x, height - BOTTOM + 22,
                    Check.round(tick * 100)));
        }
    }

    private double x(Scale scale, double value, int left) {
        return left + (WIDTH - RIGHT - left) * scale.part(value);
    }

    private void label(String words, int left, int y) {
        drawn.append(text("<text x='%d' y='%d' text-anchor='end'>%s</text>", left - 12, y + 4, words));
    }

    private void band(double from, double to, int y, int high) {
        drawn.append(text("<rect class='allowed' x='%.1f' width='%.1f' y='%.1f' height='%d'/>", from, Math.max(2, to - from),
                y - high / 2.0, high));
    }

    private void diamond(double x, int y) {
        drawn.append(text("<path class='published' d='M%.1f %d l8 8 l-8 8 l-8 -8 z'/>", x, y - 8));
    }

    private void mark(String kind, double x, double y) {
        drawn.append(switch (kind) {
            case "circle" -> text("<circle class='world1' cx='%.1f' cy='%.1f' r='3'/>", x, y);
            case "square" -> text("<rect class='world2' x='%.1f' y='%.1f' width='5.4' height='5.4'/>", x - 2.7, y - 2.7);
            default -> text("<path class='world3' d='M%.1f %.1f l3.6 6 h-7.2 z'/>", x, y - 3.4);
        });
    }

    private void line(double[] values, double high, String style) {
        var points = IntStream.range(0, values.length).mapToObj(i -> text("%.1f,%.1f",
                LINES_LEFT + (WIDTH - RIGHT - LINES_LEFT) * (i + 0.5) / values.length, TOP + LINE_HEIGHT * (1 - values[i] / high)));
        drawn.append(text("<polyline class='line-%s' points='%s'/>", style, points.collect(Collectors.joining(" "))));
    }

    private String done() {
        var id = about.id();
        return text("<svg role='img' aria-labelledby='%s-title %s-desc' viewBox='0 0 %d %d' xmlns='http://www.w3.org/2000/svg'>", id, id,
                WIDTH, height) + text("<title id='%s-title'>%s</title><desc id='%s-desc'>%s</desc>", id, about.title(), id,
                about.description()) + drawn + "</svg>\n";
    }

    private static String text(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
