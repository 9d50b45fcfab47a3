package org.homeward.engine.login;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The engine's REST addresses that are open, and to whom: what Tasklist, Cockpit and Admin ask for, and what Camunda
 * Modeler needs to deploy. What is not listed is closed to everybody: journeys are started, moved and ended by Homeward,
 * answers are given through forms only, members and rights are kept in Homeward, and nobody writes comments, notes or
 * task lists into the engine, since they would put people's names there or run code.
 *
 * <p>Each line reads: methods, then the address; {@code *} stands for one part of it, an id.
 */
final class EngineEndpoints {

    /** What stands where an id could, and is asked for by its own line. */
    private static final String NO_IDS = "count|statistics|registered|report|create";

    private static final String FOR_ALL = """
            GET engine
            GET version
            """;

    private static final String FOR_THOSE_WITH_TASKS = """
            GET,OPTIONS filter
            GET filter/count
            GET,OPTIONS filter/*
            GET,POST filter/*/(list|count)
            GET,POST task
            GET,POST task/count
            GET task/*
            GET task/*/(form|deployed-form|rendered-form|form-variables|identity-links)
            GET task/*/(variables|localVariables)
            GET task/*/(variables|localVariables)/*
            POST task/*/(claim|unclaim|complete|submit-form)
            GET process-definition/*
            GET process-definition/*/(xml|diagram)
            GET process-definition/key/*
            GET process-definition/key/*/(xml|diagram)
            GET user/*/profile
            """;

    /** They see cases without people: where one stands, and what a table said. */
    private static final String FOR_THOSE_WHO_RUN_PROCESSES = """
            GET (process-definition|process-instance|decision-definition|decision-requirements-definition)
            GET (process-definition|process-instance|decision-definition|decision-requirements-definition)/*
            GET (process-definition|decision-definition|decision-requirements-definition)/*/(xml|diagram)
            GET (process-definition|decision-definition|decision-requirements-definition)/key/*
            GET (process-definition|decision-definition|decision-requirements-definition)/key/*/(xml|diagram)
            GET process-definition/statistics
            GET process-definition/*/(statistics|static-called-process-definitions)
            GET (process-definition|process-instance|decision-definition|decision-requirements-definition)/count
            GET (deployment|job|job-definition|incident)/count
            GET process-instance/*/activity-instances
            GET (deployment|job|job-definition|incident)
            GET (deployment|job|job-definition|incident)/*
            GET deployment/*/resources
            GET deployment/*/resources/*
            GET deployment/*/resources/*/data
            GET,POST task
            GET,POST task/count
            POST (process-instance|variable-instance|job|external-task)
            POST (process-instance|variable-instance|job|external-task)/count
            GET case-definition/count
            GET batch/statistics
            GET batch/statistics/count
            GET history/(batch|process-instance|decision-instance)
            GET history/(batch|process-instance|decision-instance)/count
            GET history/(process-instance|decision-instance)/*
            POST history/(process-instance|activity-instance)
            POST history/(process-instance|activity-instance|task)/count
            PUT job/*/(retries|suspended)
            PUT job-definition/*/(retries|suspended)
            PUT process-instance/*/suspended
            GET user/*/profile
            GET authorization/check
            """;

    private static final String FOR_PROCESS_OWNERS = """
            POST deployment/create
            """;

    private static final String FOR_ADMINISTRATORS = """
            GET,OPTIONS (user|group|tenant|authorization)
            GET,OPTIONS (user|group|tenant|authorization)/*
            GET (user|group|tenant|authorization)/count
            GET identity/password-policy
            GET schema/log
            """;

    private static final List<Open> OPEN = List.of(
            new Open(FOR_ALL, groups -> true),
            new Open(FOR_THOSE_WITH_TASKS, EngineRoles::takesTasks),
            new Open(FOR_THOSE_WHO_RUN_PROCESSES, EngineRoles::runsProcesses),
            new Open(FOR_PROCESS_OWNERS, EngineRoles::ownsProcesses),
            new Open(FOR_ADMINISTRATORS, EngineRoles::administers));

    private EngineEndpoints() {
    }

    /**
     * Whether somebody of these groups may call an address.
     *
     * @param address without mount and engine, for example {@code task/4711/claim}; see {@link EngineAddress}
     */
    static boolean allow(String method, String address, Collection<String> groups) {
        return OPEN.stream().anyMatch(open -> open.to().test(groups) && open.lists(method, address));
    }

    private record Open(List<Line> lines, Predicate<Collection<String>> to) {

        Open(String text, Predicate<Collection<String>> to) {
            this(text.lines().map(Line::of).toList(), to);
        }

        boolean lists(String method, String address) {
            return lines.stream().anyMatch(line -> line.methods().contains(method)
                    && line.address().matcher(address).matches());
        }
    }

    private record Line(Set<String> methods, Pattern address) {

        static Line of(String text) {
            var parts = text.split(" ");
            var pattern = parts[1].replace("/*", "/(?!(?:" + NO_IDS + ")$)[^/]+");
            return new Line(Set.of(parts[0].split(",")), Pattern.compile(pattern));
        }
    }
}
