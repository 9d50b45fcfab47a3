package org.homeward.forms.bpmn;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.homeward.forms.Expressions;
import org.springframework.stereotype.Component;

/** Works out FEEL with the library that the decision engine brings along. Each expression of a form is read once. */
@Component
public class FeelExpressions implements Expressions {

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();
    private final Map<String, ParseResult> read = new ConcurrentHashMap<>();

    @Override
    public Optional<Object> value(String expression, Map<String, Object> values) {
        var parsed = read.computeIfAbsent(expression, feel::parseExpression);
        if (parsed.isFailure()) {
            return Optional.empty();
        }
        var result = feel.evaluate(parsed.parsedExpression(), values);
        return result.isSuccess() ? Optional.ofNullable(result.result()) : Optional.empty();
    }
}
