package org.homeward.studio.check;

import java.util.Set;
import java.util.stream.Stream;

/**
 * The words that models may use beside plain BPMN and DMN. The engine knows more, some of which run code, and it knows
 * them in an older namespace too; so what does not stand here is strange.
 */
final class KnownWords {

    private static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";
    private static final Set<String> NAMESPACES = Set.of("http://www.omg.org/spec/BPMN/20100524/MODEL",
            "http://www.omg.org/spec/BPMN/20100524/DI", "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI", "http://www.w3.org/2001/XMLSchema-instance",
            "http://www.w3.org/2000/xmlns/", "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "https://www.omg.org/spec/DMN/20191111/MODEL/", "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "http://www.omg.org/spec/DMN/20180521/DC/", "http://www.omg.org/spec/DMN/20180521/DI/",
            "http://bpmn.io/schema/dmn/biodi/2.0", Node.MODELER);
    private static final Set<String> ATTRIBUTES = Set.of("asyncAfter", "asyncBefore", "assignee", "calledElementBinding",
            "candidateGroups", "candidateUsers", "decisionRef", "decisionRefBinding", "delegateExpression", "dueDate",
            "exclusive", "failedJobRetryTimeCycle", "followUpDate", "formRef", "formRefBinding", "historyTimeToLive",
            "inputVariable", "isStartableInTasklist", "jobPriority", "mapDecisionResult", "modelerTemplate",
            "modelerTemplateIcon", "modelerTemplateVersion", "priority", "resultVariable", "versionTag");
    private static final Set<String> ELEMENTS = Set.of("failedJobRetryTimeCycle", "in", "inputOutput", "inputParameter",
            "out", "outputParameter", "properties", "property");

    private KnownWords() {
    }

    static boolean isStrange(Node node) {
        var element = node.element();
        var attributes = element.getAttributes();
        return !isKnown(element.getNamespaceURI(), element.getLocalName(), ELEMENTS)
                || Stream.iterate(0, i -> i < attributes.getLength(), i -> i + 1).map(attributes::item)
                        .anyMatch(it -> it.getNamespaceURI() != null
                                && !isKnown(it.getNamespaceURI(), it.getLocalName(), ATTRIBUTES));
    }

    private static boolean isKnown(String namespace, String name, Set<String> ofTheEngine) {
        return Node.CAMUNDA.equals(namespace) || CAMUNDA_DMN.equals(namespace) ? ofTheEngine.contains(name)
                : namespace != null && NAMESPACES.contains(namespace);
    }
}
