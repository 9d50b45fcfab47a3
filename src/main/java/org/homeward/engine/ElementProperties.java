package org.homeward.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * The {@code camunda:properties} of one BPMN element, as the process owner set them in Modeler. One left empty there is
 * not set.
 */
record ElementProperties(Map<String, String> values) {

    static ElementProperties of(Element element) {
        var values = new HashMap<String, String>();
        var extensions = element.element("extensionElements");
        if (extensions != null) {
            var properties = extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
            if (properties != null) {
                properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property")
                        .forEach(property -> values.put(property.attribute("name"), property.attribute("value")));
            }
        }
        return new ElementProperties(Map.copyOf(values));
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }
}
