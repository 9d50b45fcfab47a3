package org.homeward.studio.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.instance.Input;

/**
 * The values of one fact that tell the rows of a table apart. Texts: those that the column allows or names, and one that
 * nobody has heard of. Numbers: at and beside each limit that a row names. Last of all no answer (null).
 */
public final class ColumnValues {

    /** Stands for a text that no table knows. */
    public static final String UNHEARD_OF = "something-new";

    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private ColumnValues() {
    }

    /** The known values alone; in the order of the table. */
    public static Set<Object> known(DecisionModel decision, Input input) {
        var column = decision.column(DecisionModel.nameOf(input));
        var known = new LinkedHashSet<>();
        switch (input.getInputExpression().getTypeRef()) {
            case "boolean" -> known.addAll(List.of(true, false));
            case "string" -> {
                known.addAll(DecisionModel.allowed(input));
                known.addAll(DecisionModel.quoted(column));
            }
            default -> column.stream().flatMap(cell -> NUMBER.matcher(TEXT.matcher(cell).replaceAll("")).results())
                    .forEach(hit -> known.addAll(around(new BigDecimal(hit.group()))));
        }
        return known;
    }

    /** With what nobody has heard of, and no answer. */
    static List<Object> all(DecisionModel decision, Input input) {
        var all = new ArrayList<>(known(decision, input));
        if (input.getInputExpression().getTypeRef().equals("string")) {
            all.add(UNHEARD_OF);
        }
        all.add(null);
        return all;
    }

    private static List<Object> around(BigDecimal limit) {
        var step = BigDecimal.ONE.movePointLeft(Math.max(0, limit.scale()));
        var below = limit.signum() > 0 ? limit.subtract(step) : limit.signum() == 0 ? limit : limit.subtract(step);
        return List.of(number(below), number(limit), number(limit.add(step)));
    }

    private static Object number(BigDecimal value) {
        if (value.stripTrailingZeros().scale() <= 0) {
            return value.intValueExact();
        }
        return value.doubleValue();
    }
}
