package org.homeward.studio.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What every decision file keeps to: its format, its name, and a drawing with each element and each line in it. */
public final class DiagramLint {

    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String DRAWING = "https://www.omg.org/spec/DMN/20191111/DMNDI/";
    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";

    private final Document document;
    private final String basename;
    private final List<String> findings = new ArrayList<>();

    private DiagramLint(Document document, String basename) {
        this.document = document;
        this.basename = basename;
    }

    /** Findings about one file; none when all is well. */
    public static List<String> findings(Path file, byte[] xml) {
        var lint = new DiagramLint(PlainXml.read(xml), file.getFileName().toString().replace(".dmn", ""));
        lint.format();
        lint.drawing();
        lint.wiring();
        return List.copyOf(lint.findings);
    }

    private void format() {
        var root = document.getDocumentElement();
        require(DMN.equals(root.getNamespaceURI()), "it is not written in DMN 1.3");
        require(root.getAttributeNS(MODELER, "executionPlatform").equals("Camunda Platform"),
                "it names no execution platform");
        require(root.getAttributeNS(MODELER, "executionPlatformVersion").equals("7.24.0"),
                "it is not made for version 7.24.0");
        require(elements(DMN, "decision").anyMatch(it -> it.getAttribute("id").equals(basename)),
                "no decision has the file's name");
    }

    private void drawing() {
        var shapes = references("DMNShape");
        var lines = references("DMNEdge");
        Stream.of("decision", "inputData", "knowledgeSource", "businessKnowledgeModel")
                .flatMap(kind -> elements(DMN, kind))
                .filter(it -> !shapes.contains(it.getAttribute("id")))
                .forEach(it -> findings.add(basename + ": " + it.getAttribute("id") + " is not drawn"));
        Stream.of("informationRequirement", "authorityRequirement", "knowledgeRequirement")
                .flatMap(kind -> elements(DMN, kind))
                .filter(it -> !lines.contains(it.getAttribute("id")))
                .forEach(it -> findings.add(basename + ": " + it.getAttribute("id") + " is not drawn"));
    }

    /** In a diagram of several decisions each input of each table is wired to what it comes from. */
    private void wiring() {
        var together = elements(DMN, "decision").count() > 1;
        elements(DMN, "decision").filter(it -> together).forEach(decision -> {
            var wired = new HashSet<String>();
            below(decision, "requiredInput")
                    .forEach(it -> wired.add(it.getAttribute("href").substring("#inputData_".length())));
            below(decision, "requiredDecision")
                    .forEach(it -> wired.addAll(outputs(it.getAttribute("href").substring(1))));
            below(decision, "inputExpression").map(it -> it.getTextContent().strip())
                    .filter(name -> !wired.contains(name))
                    .forEach(name -> findings.add(
                            basename + ": " + decision.getAttribute("id") + " is not wired to " + name));
        });
    }

    private List<String> outputs(String decision) {
        return elements(DMN, "decision").filter(it -> it.getAttribute("id").equals(decision))
                .flatMap(it -> below(it, "output")).map(it -> it.getAttribute("name")).toList();
    }

    private Stream<Element> elements(String namespace, String name) {
        return stream(document.getElementsByTagNameNS(namespace, name));
    }

    private Set<String> references(String shape) {
        var references = new HashSet<String>();
        elements(DRAWING, shape).forEach(it -> references.add(it.getAttribute("dmnElementRef")));
        return references;
    }

    private static Stream<Element> below(Element parent, String name) {
        return stream(parent.getElementsByTagNameNS(DMN, name));
    }

    private static Stream<Element> stream(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    private void require(boolean kept, String otherwise) {
        if (!kept) {
            findings.add(basename + ": " + otherwise);
        }
    }
}
