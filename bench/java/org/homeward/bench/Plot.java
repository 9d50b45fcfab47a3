package org.homeward.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws measured times as SVG, a line each: from the least to p95, a tick at the median, and a mark where p95 should end. */
final class Plot {

    private static final int LEFT = 360;
    private static final int WIDTH = 1000;
    private static final int LINE = 22;
    private static final int TOP = 48;

    private Plot() {
    }

    /**
     * One line of the drawing, in one unit for all.
     *
     * @param limit what {@code high} should not exceed; 0 where nothing is asked
     */
    record Line(String what, double low, double middle, double high, double limit) {
    }

    static String svg(String title, String unit, List<Line> lines) {
        double most = lines.stream().mapToDouble(line -> Math.max(line.high(), line.limit())).max().orElse(1) * 1.08;
        int height = TOP + lines.size() * LINE + 40;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="Arial, sans-serif" font-size="12" role="img">
                <title>%s</title><rect width="100%%" height="100%%" fill="#fff"/>
                <text x="16" y="26" font-size="16" font-weight="bold">%s</text>
                %s
                %s
                <text x="%d" y="%d" fill="#505a5f">%s: least to p95, tick at the median, red mark where p95 should end</text>
                </svg>
                """.formatted(WIDTH, height, text(title), text(title), scale(most, height - 40), indexed(lines, most), LEFT, height - 8, unit);
    }

    private static String indexed(List<Line> lines, double most) {
        var drawn = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            drawn.append(line(lines.get(i), TOP + i * LINE, most));
        }
        return drawn.toString();
    }

    private static String line(Line line, int y, double most) {
        var late = line.limit() > 0 && line.high() > line.limit();
        var bar = String.format(Locale.ROOT, """
                <text x="%d" y="%d" text-anchor="end">%s</text><rect x="%.1f" y="%d" width="%.1f" height="12" fill="%s"/>\
                <rect x="%.1f" y="%d" width="2" height="16" fill="#0b0c0c"/><text x="%.1f" y="%d" fill="#505a5f">%.1f</text>
                """, LEFT - 8, y + 11, text(line.what()), x(line.low(), most), y + 1, Math.max(1, x(line.high(), most) - x(line.low(), most)),
                late ? "#f499be" : "#5694ca", x(line.middle(), most), y - 1, x(line.high(), most) + 6, y + 11, line.high());
        return bar + (line.limit() > 0 ? String.format(Locale.ROOT, "<rect x=\"%.1f\" y=\"%d\" width=\"3\" height=\"18\" fill=\"#d4351c\"/>%n",
                x(line.limit(), most), y - 2) : "");
    }

    private static String scale(double most, int bottom) {
        double step = Math.pow(10, Math.floor(Math.log10(most)));
        double each = most / step < 2 ? step / 5 : most / step < 5 ? step / 2 : step;
        return java.util.stream.DoubleStream.iterate(0, at -> at < most, at -> at + each).mapToObj(at -> String.format(Locale.ROOT,
                "<line x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$d\" y2=\"%3$d\" stroke=\"#e0e0e0\"/><text x=\"%1$.1f\" y=\"%4$d\" text-anchor=\"middle\" fill=\"#505a5f\">%5$s</text>",
                x(at, most), TOP - 6, bottom, bottom + 14, at == Math.rint(at) ? String.valueOf((long) at) : String.format(Locale.ROOT, "%.1f", at)))
                .collect(Collectors.joining("\n"));
    }

    private static double x(double value, double most) {
        return LEFT + value / most * (WIDTH - LEFT - 60);
    }

    private static String text(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;");
    }
}
