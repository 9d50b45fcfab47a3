package org.homeward.access.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is answered what, kept as data in {@code src/test/resources/access/matrix.csv}: a row an endpoint, a column a role.
 * A cell holds the status; three of them, as in {@code 200/200/404}, for somebody of the team's own, somebody the team
 * may see, and somebody it has nothing to do with. {@code login} is a way to the sign-in page. A row for
 * {@code any **} stands for whatever else a surface has; only the engine's have one, and it is closed.
 */
final class Matrix {

    private static final Path FILE = Path.of("src/test/resources/access/matrix.csv");

    private final List<String> roles;
    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    private Matrix(List<String> roles) {
        this.roles = roles;
    }

    static Matrix kept() {
        try {
            return read(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Matrix read(String csv) {
        var lines = csv.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        var head = cells(lines.get(0));
        var matrix = new Matrix(head.subList(3, head.size()));
        lines.stream().skip(1).map(Matrix::cells).forEach(cells -> matrix.rows.put(String.join(" ", cells.subList(0, 3)),
                cells.subList(3, cells.size())));
        return matrix;
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split(",", -1)).map(String::strip).toList();
    }

    List<String> roles() {
        return roles;
    }

    /** What the table says; empty where no row speaks of the endpoint. */
    Optional<String> expected(Endpoint endpoint, Role role) {
        return row(endpoint).map(row -> rows.get(row).get(roles.indexOf(role.name())));
    }

    Optional<String> row(Endpoint endpoint) {
        return Stream.of(key(endpoint), endpoint.surface() + " any **").filter(rows::containsKey).findFirst();
    }

    /** Rows that speak of nothing that there is. */
    List<String> idle(Iterable<Endpoint> endpoints) {
        var idle = new ArrayList<>(rows.keySet());
        endpoints.forEach(endpoint -> row(endpoint).ifPresent(idle::remove));
        return idle;
    }

    /** Writes what was found as the table to be looked over; what is closed to everybody of the engine in one row. */
    static void write(Map<Endpoint, Map<String, String>> found) {
        var roles = Role.ALL.stream().map(Role::name).toList();
        var lines = new ArrayList<>(List.of("# Who is answered what. Written by AccessMatrixIT with -Dmatrix.write=true, and then read by a person: see Matrix.java.",
                "surface,method,address," + String.join(",", roles)));
        var closed = new TreeMap<String, List<String>>(Map.of("engine", closed(), "web-apps", closed()));
        Role.ALL.stream().filter(role -> !role.hasSession())
                .forEach(role -> closed.get("web-apps").set(roles.indexOf(role.name()), "401"));
        new TreeMap<>(found).forEach((endpoint, cells) -> {
            var row = roles.stream().map(cells::get).toList();
            if (!row.equals(closed.get(endpoint.surface()))) {
                lines.add(key(endpoint).replaceFirst(" ", ",").replaceFirst(" ", ",") + "," + String.join(",", row));
            }
        });
        closed.forEach((surface, row) -> lines.add(surface + ",any,**," + String.join(",", row)));
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, lines.stream().collect(Collectors.joining("\n", "", "\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> closed() {
        return Role.ALL.stream().map(role -> role.equals(Role.ANONYMOUS) ? "401" : "403")
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String key(Endpoint endpoint) {
        return endpoint.surface() + " " + endpoint.method() + " " + endpoint.address();
    }
}
