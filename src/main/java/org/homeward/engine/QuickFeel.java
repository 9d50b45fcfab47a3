package org.homeward.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * Works out decision tables as FEEL says, quickly: nearly every cell is a list of words, a number or a limit and is read once, where
 * the library reads each cell, and sets up all its functions, each time. Whatever is not as plain as that is the library's.
 */
final class QuickFeel implements FeelEngine {

    /** Models have some thousand different cells; beyond that somebody sends nonsense, and each is read anew. */
    private static final int MOST = 20_000;
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> NO_NAMES = Set.of("true", "false", "null", "if", "for", "some", "every", "function", "not");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}");
    private static final Pattern TEXT = Pattern.compile("\"[^\"\\\\]*\"");

    private final FeelEngine library = new ScalaFeelEngineFactory().createInstance();
    private final Map<String, Optional<PlainCell>> cells = new ConcurrentHashMap<>();

    @Override
    public boolean evaluateSimpleUnaryTests(String cell, String input, VariableContext variables) {
        var value = variables.resolve(input);
        return Optional.ofNullable(value).flatMap(known -> read(cell).flatMap(plain -> plain.fits(known.getValue())))
                .orElseGet(() -> library.evaluateSimpleUnaryTests(cell, input, variables));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        var text = expression.strip();
        if (TEXT.matcher(text).matches()) {
            return (T) text.substring(1, text.length() - 1);
        }
        if (text.equals("true") || text.equals("false")) {
            return (T) Boolean.valueOf(text);
        }
        if (NUMBER.matcher(text).matches()) {
            return (T) Long.valueOf(text);
        }
        var named = NAME.matcher(text).matches() && !NO_NAMES.contains(text) ? variables.resolve(text) : null;
        if (named != null && (named.getValue() == null || named.getValue() instanceof String || named.getValue() instanceof Boolean)) {
            return (T) named.getValue();
        }
        if (named != null && (named.getValue() instanceof Integer || named.getValue() instanceof Long)) {
            return (T) Long.valueOf(((Number) named.getValue()).longValue());
        }
        return library.evaluateSimpleExpression(expression, variables);
    }

    private Optional<PlainCell> read(String cell) {
        var known = cells.get(cell);
        if (known != null) {
            return known;
        }
        var read = PlainCell.read(cell);
        if (cells.size() < MOST) {
            cells.put(cell, read);
        }
        return read;
    }
}
