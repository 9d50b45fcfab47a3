package org.homeward.dischargepack.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.homeward.dischargepack.ReadPack;
import org.homeward.journey.London;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Prints a rendering as PDF, with tags for screen readers and letters of every language of Europe. Nothing is fetched for it. */
@Component
class PackPaper {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final String style;

    PackPaper() throws IOException {
        style = new ClassPathResource("dischargepack/paper.css").getContentAsString(StandardCharsets.UTF_8);
    }

    byte[] pdf(ReadPack.Paper paper) {
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder().useFont(PackPaper::font, "Liberation Sans", 400, FontStyle.NORMAL, true).usePdfUaAccessibility(true)
                    .withW3cDocument(document(paper), null).toStream(pdf).run();
        } catch (IOException e) {
            throw new UncheckedIOException("The paper cannot be printed", e);
        }
        return pdf.toByteArray();
    }

    private Document document(ReadPack.Paper paper) {
        var document = empty();
        var html = document.createElement("html");
        html.setAttribute("lang", "en-GB");
        document.appendChild(html);
        var head = append(html, "head", "");
        append(head, "title", paper.rendering().title());
        append(head, "style", style);
        var description = append(head, "meta", "");
        description.setAttribute("name", "description");
        description.setAttribute("content", "Discharge pack, " + paper.rendering().title());
        var body = append(html, "body", "");
        body.setAttribute("class", paper.rendering().isInLargePrint() ? "large" : "usual");
        append(body, "h1", paper.rendering().title());
        append(body, "p", paper.rendering().purpose());
        paper.sections().forEach(section -> {
            append(body, "h2", section.title());
            section.lines().forEach(line -> {
                append(body, "h3", line.label());
                line.paragraphs().forEach(paragraph -> append(body, "p", paragraph));
            });
        });
        append(body, "p", "As of " + London.words(London.day(paper.asOf())) + ", " + London.time(paper.asOf()) + ".");
        return document;
    }

    private static Element append(Element parent, String name, String text) {
        var element = parent.getOwnerDocument().createElement(name);
        element.setTextContent(text);
        parent.appendChild(element);
        return element;
    }

    private static InputStream font() {
        return PdfRendererBuilder.class.getResourceAsStream(FONT);
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Java has no XML", e);
        }
    }
}
