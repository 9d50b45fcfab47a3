package org.homeward.carepackage;

import java.util.List;
import java.util.stream.Collectors;

/** What was written about a package or by a provider cannot be right, and nothing of it was taken. Names every problem. */
public final class PackageRefused extends RuntimeException {

    private final transient List<Problem> problems;

    public PackageRefused(List<Problem> problems) {
        super(problems.stream().map(problem -> problem.field() + ": " + problem.sentence()).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    public static PackageRefused because(String field, String sentence) {
        return new PackageRefused(List.of(new Problem(field, sentence)));
    }

    public List<Problem> problems() {
        return problems;
    }

    /**
     * One thing that is wrong.
     *
     * @param field    as files and forms call it, for example {@code weekly_hours}
     * @param sentence begins with a small letter, as it follows the field's name
     */
    public record Problem(String field, String sentence) {
    }
}
