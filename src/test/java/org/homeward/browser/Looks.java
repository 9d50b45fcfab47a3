package org.homeward.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks a page over for what would hinder somebody; answers a sentence for each thing found. */
public final class Looks {

    private static final String HOUSE = resource("/accessibility.js");
    private static final String AXE = resource("/axe.min.js");
    private static final String BY_AXE = """
            async () => (await axe.run(document, {resultTypes: ['violations'],
              runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}})).violations
              .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary.replaceAll(/\\s+/g, ' ')}`))""";
    private static final String TOO_WIDE = """
            () => [document.documentElement.scrollWidth - document.documentElement.clientWidth]
              .filter(wider => wider > 0).map(wider => `has to be scrolled sideways by ${wider} px`)""";

    private Looks() {
    }

    /** The rules of the house, which need no other library: landmarks, headings, names, language. */
    public static List<?> byHouse(Page page) {
        return (List<?>) page.evaluate(HOUSE);
    }

    /** The rules of WCAG 2.2 AA as axe-core reads them. */
    public static List<?> byAxe(Page page) {
        page.evaluate(AXE);
        return (List<?>) page.evaluate(BY_AXE);
    }

    public static List<?> tooWide(Page page) {
        return (List<?>) page.evaluate(TOO_WIDE);
    }

    private static String resource(String name) {
        try (var file = Looks.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
