package org.homeward.studio.check;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** One element of a model file, read as it is written. */
record Node(Element element) {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    static final String MODELER = "http://camunda.org/schema/modeler/1.0";

    String tag() {
        return element.getLocalName();
    }

    boolean is(String... tags) {
        return Stream.of(tags).anyMatch(tag()::equals);
    }

    boolean isCamundas() {
        return CAMUNDA.equals(element.getNamespaceURI());
    }

    String id() {
        return element.getAttribute("id");
    }

    String name() {
        return element.getAttribute("name");
    }

    /** Id and name, as a finding speaks of it. */
    String shown() {
        return name().isBlank() ? id() : id() + " (" + name() + ")";
    }

    Optional<String> attribute(String name) {
        return Optional.of(element.getAttribute(name)).filter(it -> !it.isBlank());
    }

    Optional<String> camunda(String name) {
        return Optional.of(element.getAttributeNS(CAMUNDA, name)).filter(it -> !it.isBlank());
    }

    Optional<String> modeler(String name) {
        return Optional.of(element.getAttributeNS(MODELER, name)).filter(it -> !it.isBlank());
    }

    String text() {
        return element.getTextContent().strip();
    }

    Optional<Node> parent() {
        return element.getParentNode() instanceof Element up ? Optional.of(new Node(up)) : Optional.empty();
    }

    Stream<Node> children() {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item)
                .filter(Element.class::isInstance).map(it -> new Node((Element) it));
    }

    Stream<Node> children(String... tags) {
        return children().filter(it -> it.is(tags));
    }

    /** Everything below this element. */
    Stream<Node> below() {
        return children().flatMap(it -> Stream.concat(Stream.of(it), it.below()));
    }

    /** The elements that Camunda adds, such as {@code in} and {@code out} of a call. */
    Stream<Node> extensions(String tag) {
        return children("extensionElements").flatMap(Node::children).filter(it -> it.isCamundas() && it.is(tag));
    }

    /** What goes in or comes out of a step: {@code inputParameter} or {@code outputParameter}. */
    Stream<Node> parameters(String tag) {
        return extensions("inputOutput").flatMap(Node::children).filter(it -> it.is(tag));
    }

    /** A property that the process owner set in Modeler, for example {@code unblock}; one left empty is not set. */
    Optional<String> property(String name) {
        return extensions("properties").flatMap(it -> it.children("property"))
                .filter(it -> it.name().equals(name)).flatMap(it -> it.attribute("value").stream()).findFirst();
    }

    Optional<String> documentation() {
        return children("documentation").map(Node::text).filter(it -> !it.isBlank()).findFirst();
    }

    boolean isEventSubProcess() {
        return is("subProcess") && element.getAttribute("triggeredByEvent").equals("true");
    }
}
