package org.homeward.engine;

import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Refuses a model that would run code of its own: a script, a class name or a connector. It stands at the engine's
 * door, so it holds for every way of deploying.
 */
final class ModelGuard extends AbstractBpmnParseListener {

    private static final Set<String> FORBIDDEN = Set.of("script", "connector", "field");
    private static final Pattern BEAN = Pattern.compile("[$#]\\{(\\w+)}");

    private final ModelBeans beans;

    ModelGuard(ModelBeans beans) {
        this.beans = beans;
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        check(process);
    }

    @Override
    public void parseScriptTask(Element task, ScopeImpl scope, ActivityImpl activity) {
        throw new IllegalArgumentException("Scripts are not allowed in models: " + activity.getId());
    }

    private void check(Element element) {
        if (FORBIDDEN.contains(element.getTagName())) {
            throw new IllegalArgumentException("A model may not contain a " + element.getTagName());
        }
        if (element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "class") != null
                || element.attribute("class") != null) {
            throw new IllegalArgumentException("A model names beans, never classes: " + element.attribute("id"));
        }
        var delegate = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "delegateExpression");
        if (delegate != null) {
            checkBean(element, delegate);
        }
        element.elements().forEach(this::check);
    }

    private void checkBean(Element element, String delegate) {
        var bean = BEAN.matcher(delegate);
        if (!bean.matches() || !beans.containsKey(bean.group(1))) {
            throw new IllegalArgumentException(
                    "Nothing in Homeward is called " + delegate + ", as " + element.attribute("id") + " says");
        }
    }
}
