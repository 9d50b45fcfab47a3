package org.homeward.capacity;

import java.util.List;
import java.util.stream.Collectors;

/** What was written about a service or its places cannot be right, and nothing of it was taken. Names every problem. */
public final class ServiceRefused extends RuntimeException {

    private final transient List<Problem> problems;

    public ServiceRefused(List<Problem> problems) {
        super(problems.stream().map(problem -> problem.field() + ": " + problem.sentence()).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    static ServiceRefused because(String field, String sentence) {
        return new ServiceRefused(List.of(new Problem(Problem.WHOLE, field, sentence)));
    }

    public List<Problem> problems() {
        return problems;
    }

    /**
     * One thing that is wrong.
     *
     * @param line     which of several figures, the first being 0; {@link #WHOLE} where it is about all
     * @param sentence begins with a small letter, as it follows the field's name
     */
    public record Problem(int line, String field, String sentence) {

        public static final int WHOLE = -1;
    }
}
