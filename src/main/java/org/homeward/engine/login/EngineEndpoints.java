package org.homeward.engine.login;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The engine's REST addresses that are open, and to whom. What is not listed is closed to everybody: journeys are
 * started, moved and ended by Homeward, and answers are given through forms only. Comments would put people's names
 * into the engine's tables, and a task list of one's own may run code; so nobody writes either.
 *
 * <p>Each line reads: methods, then the address; {@code *} stands for one part of it, {@code **} for the rest.
 */
final class EngineEndpoints {

    private static final String FOR_ALL = """
            GET engine
            GET version
            GET,OPTIONS filter
            GET filter/count
            GET,OPTIONS filter/*
            GET,POST filter/*/(list|count|singleResult)
            GET,POST task
            GET,POST task/count
            GET task/*
            GET task/*/(form|deployed-form|rendered-form|form-variables|identity-links|comment|attachment)
            GET task/*/(variables|localVariables)
            GET task/*/(variables|localVariables)/*
            GET task/*/comment/*
            POST task/*/(claim|unclaim|complete|submit-form)
            GET process-definition
            GET process-definition/count
            GET process-definition/*
            GET process-definition/*/(xml|diagram)
            GET process-definition/key/*
            GET process-definition/key/*/(xml|diagram)
            GET process-instance/*
            GET history/(user-operation|task)
            GET history/(user-operation|task)/count
            GET user/*/profile
            GET group
            GET identity/groups
            GET authorization/check
            OPTIONS (authorization|user|group)
            """;

    private static final String FOR_THOSE_WHO_RUN_PROCESSES = """
            GET (process-definition|process-instance|execution|variable-instance|decision-definition)
            GET (process-definition|process-instance|execution|variable-instance|decision-definition)/**
            GET (decision-requirements-definition|deployment|job|job-definition|incident|event-subscription)
            GET (decision-requirements-definition|deployment|job|job-definition|incident|event-subscription)/**
            GET (case-definition|case-instance|external-task|metrics|batch)
            GET (case-definition|case-instance|external-task|metrics|batch)/**
            GET history/**
            POST (process-instance|execution|variable-instance|job|external-task|case-instance)
            POST (process-instance|execution|variable-instance|job|external-task|case-instance)/count
            POST history/(process-instance|activity-instance|task|variable-instance|decision-instance|detail)
            POST history/(process-instance|activity-instance|task|variable-instance|decision-instance|detail)/count
            PUT job/*/(retries|suspended)
            PUT job-definition/*/(retries|suspended)
            PUT process-instance/*/suspended
            PUT incident/*/annotation
            """;

    private static final String FOR_ADMINISTRATORS = """
            POST deployment/create
            DELETE process-instance/*
            GET (user|group|tenant|authorization)
            GET,OPTIONS (user|group|tenant|authorization)/**
            POST (user|group|tenant|authorization)/create
            PUT,DELETE (group|tenant|authorization)/*
            DELETE user/*
            POST user/*/unlock
            PUT,DELETE group/*/members/*
            GET,POST identity/password-policy
            GET schema/log
            """;

    private static final List<Open> OPEN = List.of(
            new Open(FOR_ALL, groups -> true),
            new Open(FOR_THOSE_WHO_RUN_PROCESSES, EngineRoles::runsProcesses),
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
            var pattern = parts[1].replace("**", ".+").replace("/*", "/[^/]+");
            return new Line(Set.of(parts[0].split(",")), Pattern.compile(pattern));
        }
    }
}
