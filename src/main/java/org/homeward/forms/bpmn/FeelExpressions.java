package org.homeward.forms.bpmn;

import java.util.Map;
import java.util.Optional;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.homeward.forms.Expressions;
import org.springframework.stereotype.Component;

/** Works out FEEL with the library that the decision engine brings along. */
@Component
public class FeelExpressions implements Expressions {

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

    @Override
    public Optional<Object> value(String expression, Map<String, Object> values) {
        var result = feel.evaluateExpression(expression, values);
        return result.isSuccess() ? Optional.ofNullable(result.result()) : Optional.empty();
    }
}
