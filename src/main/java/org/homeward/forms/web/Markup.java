package org.homeward.forms.web;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Turns what process owners write in forms, Markdown or HTML, into HTML that can do nothing but be read. */
final class Markup {

    private static final int HEADINGS_BEGIN_AT = 2;
    private static final PolicyFactory HARMLESS = new HtmlPolicyBuilder()
            .allowElements("p", "div", "span", "br", "hr", "h2", "h3", "h4", "ul", "ol", "li", "strong", "b", "em", "i", "small",
                    "table", "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd", "blockquote", "code", "pre", "a", "figure")
            .allowElements((name, attributes) -> "h2", "h1")
            .allowUrlProtocols("https").allowAttributes("href").onElements("a").requireRelNofollowOnLinks()
            .allowAttributes("scope", "colspan", "rowspan").onElements("th", "td").toFactory();
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(List.of(TablesExtension.create()))
            .escapeHtml(true).sanitizeUrls(true).build();

    private Markup() {
    }

    static String ofMarkdown(String markdown) {
        var document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.max(heading.getLevel(), HEADINGS_BEGIN_AT));
            }
        });
        return RENDERER.render(document);
    }

    static String ofHtml(String html) {
        return HARMLESS.sanitize(html);
    }
}
