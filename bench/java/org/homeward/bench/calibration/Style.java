package org.homeward.bench.calibration;

import java.util.List;
import java.util.stream.Collectors;

/** How the report looks. */
final class Style {

    static final String SHEET = """

            :root { --ink: #0b0c0c; --soft: #484c50; --line: #d5d9dd; --england: #5a6670;
                --one: #1d70b8; --two: #b5490a; --three: #00684f; }
            * { box-sizing: border-box; }
            body { margin: 0; font: 17px/1.5 Arial, Helvetica, sans-serif; color: var(--ink); background: #fff; }
            main { max-width: 940px; margin: 0 auto; padding: 32px 24px 64px; }
            h1 { font-size: 36px; line-height: 1.15; margin: 0 0 12px; }
            h2 { font-size: 24px; margin: 52px 0 4px; }
            p { margin: 0 0 12px; max-width: 72ch; }
            .lead { font-size: 19px; color: var(--soft); }
            .verdict { border-left: 8px solid; padding: 8px 16px; font-weight: 700; max-width: none; }
            .verdict.good { border-color: var(--three); background: #eaf5f1; }
            .verdict.bad { border-color: #b0120a; background: #fbebea; }
            strong.bad { color: #b0120a; }
            .key { color: var(--soft); max-width: none; position: sticky; top: 0; background: #fff; padding: 8px 0;
                border-bottom: 1px solid var(--line); }
            .key svg { width: 14px; height: 14px; vertical-align: -2px; margin-left: 12px; }
            .key svg:first-child { margin-left: 0; }
            figure { margin: 8px 0; overflow-x: auto; }
            figure svg { width: 100%; min-width: 640px; height: auto; display: block; }
            svg text { font: 13px Arial, Helvetica, sans-serif; fill: var(--ink); }
            .grid { stroke: var(--line); stroke-width: 1; }
            .allowed { fill: #e3e7ea; }
            .published { fill: #fff; stroke: var(--england); stroke-width: 2; }
            .world1 { fill: var(--one); } .world2 { fill: var(--two); } .world3 { fill: var(--three); }
            polyline { fill: none; }
            .line-published { stroke: #c3cad0; stroke-width: 7; stroke-linejoin: round; }
            .line-world1 { stroke: var(--one); stroke-width: 1.6; }
            .line-world2 { stroke: var(--two); stroke-width: 1.6; stroke-dasharray: 6 3; }
            .line-world3 { stroke: var(--three); stroke-width: 1.6; stroke-dasharray: 2 3; }
            details { margin: 4px 0 0; } summary { cursor: pointer; color: #1a5f9e; }
            summary:focus-visible { outline: 3px solid #ffdd00; background: #ffdd00; color: var(--ink); }
            .wide { overflow-x: auto; }
            table { border-collapse: collapse; font-size: 15px; margin-top: 8px; font-variant-numeric: tabular-nums; width: 100%; }
            th, td { text-align: left; padding: 5px 12px 5px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
            details td { white-space: nowrap; }
            thead th { border-bottom: 2px solid var(--ink); }
            footer { margin-top: 56px; color: var(--soft); font-size: 15px; }
            @media print { .key { position: static; } section { break-inside: avoid; } }
            """;

    private Style() {
    }

    static String table(String what, List<String> heads, List<List<String>> rows) {
        return "<div class='wide' role='region' aria-label='Table: " + what + "' tabindex='0'><table><thead><tr>" + heads.stream()
                .map(head -> "<th scope='col'>" + head + "</th>").collect(Collectors.joining()) + "</tr></thead>\n<tbody>" + rows.stream()
                .map(Style::row).collect(Collectors.joining("\n")) + "</tbody></table></div>\n";
    }

    private static String row(List<String> cells) {
        return "<tr><th scope='row'>" + cells.get(0) + "</th>" + cells.stream().skip(1).map(cell -> "<td>" + cell + "</td>")
                .collect(Collectors.joining()) + "</tr>";
    }
}
