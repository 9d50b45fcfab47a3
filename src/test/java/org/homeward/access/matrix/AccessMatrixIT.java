package org.homeward.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.homeward.HomewardTest;
import org.homeward.access.Directory;
import org.homeward.access.Relationships;
import org.homeward.access.Team;
import org.homeward.access.matrix.People.Relation;
import org.homeward.processes.Scenarios;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HomewardTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Every role tries every address, for people of its own, people it may see, and strangers")
class AccessMatrixIT {

    /** Signing in and out have tests of their own; a visitor who tries them is not signed in any more. */
    private static final Set<String> NOT_TRIED = Set.of("/login", "/logout", "/error",
            "/camunda/api/admin/auth/user/{processEngineName}/login/{appName}",
            "/camunda/api/admin/auth/user/{processEngineName}/logout");

    @LocalServerPort
    private int port;
    @Autowired
    private ApplicationContext context;
    @Autowired
    private ServletContext servlets;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private TaskService tasks;
    @Autowired
    private Relationships relationships;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private Directory directory;

    /** The demo has no system that watches it; this one signs in as the hospital's does. */
    @BeforeEach
    void somethingWatches() {
        jdbc.sql("""
                insert into member (user_id, name, job_title, password_hash, service) select 'matrix-monitoring', 'Watch',
                  'Service account', password_hash, true from member where user_id = 'northbridge-epr'""").update();
        jdbc.sql("insert into membership (user_id, group_id) values ('matrix-monitoring', 'monitoring.homeward')").update();
    }

    @AfterEach
    void itIsGone() {
        jdbc.sql("delete from membership where user_id = 'matrix-monitoring'").update();
        jdbc.sql("delete from member where user_id = 'matrix-monitoring'").update();
    }

    @Test
    @Order(1)
    @DisplayName("and is answered what the table says")
    void asTheTableSays() {
        var writing = Boolean.getBoolean("matrix.write");
        var matrix = writing ? null : Matrix.kept();
        var endpoints = endpoints();
        var found = new TreeMap<Endpoint, Map<String, String>>();
        endpoints.forEach(endpoint -> found.put(endpoint, new ConcurrentHashMap<>()));
        var people = new People(scenarios, tasks, relationships, transaction, jdbc, clock);
        Role.ALL.forEach(role -> Stream.of(Relation.values()).forEach(relation -> people.of(role, relation)));
        Role.ALL.parallelStream().forEach(role -> {
            var visitor = new Visitor(role, port, jdbc.sql("select filter from task_list where list = 'team'")
                    .query(String.class).single());
            endpoints.forEach(endpoint -> found.get(endpoint).put(role.name(), visitor.cell(endpoint, people,
                    writing || matrix.row(endpoint).filter(it -> !it.endsWith("**")).isPresent())));
        });
        if (writing) {
            Matrix.write(found);
        }
        assertThat(differences(found, Matrix.kept())).isEmpty();
        assertThat(found).allSatisfy((endpoint, cells) -> assertThat(cells.values()).as(endpoint.toString())
                .noneMatch(cell -> cell.matches(".*~.*|5\\d\\d(/.*)?") && !endpoint.surface().equals("engine")));
    }

    @Test
    @DisplayName("an address without a row fails the build, and so does a row without an address")
    void nothingIsLeftOut() {
        var matrix = Matrix.kept();
        assertThat(withoutRow(endpoints(), matrix)).isEmpty();
        assertThat(matrix.idle(endpoints())).isEmpty();
        var more = new TreeSet<>(endpoints());
        more.add(new Endpoint("page", "GET", "/a-new-page"));
        more.add(new Endpoint("api", "POST", "/api/v1/journeys/{id}/new"));
        assertThat(withoutRow(more, matrix)).containsExactlyInAnyOrder("api POST /api/v1/journeys/{id}/new", "page GET /a-new-page");
        var fewer = new TreeSet<>(endpoints());
        fewer.removeIf(endpoint -> endpoint.address().equals("/board"));
        assertThat(matrix.idle(fewer)).contains("page GET /board");
    }

    @Test
    @DisplayName("a wrong cell is found")
    void aWrongCellIsFound() {
        var board = new Endpoint("page", "GET", "/board");
        var matrix = Matrix.read("surface,method,address,anonymous,managers\npage,GET,/board,login,200\n");
        assertThat(differences(Map.of(board, Map.of("anonymous", "200", "managers", "200")), matrix))
                .containsExactly("page GET /board, anonymous: 200 instead of login");
    }

    @Test
    @DisplayName("every role of the demo has a column, and requests go nowhere else")
    void everyRoleAndPlaceIsKnown() {
        assertThat(Role.ALL.stream().map(Role::name)).containsAll(directory.teams().stream().map(Team::role)
                .collect(Collectors.toSet())).containsExactlyElementsOf(Matrix.kept().roles());
        assertThat(new Endpoints(context, servlets).places()).containsExactlyInAnyOrder("/", "/engine-rest/*",
                "/camunda/api/engine/*", "/camunda/api/cockpit/*", "/camunda/api/admin/*", "/camunda/api/tasklist/*",
                "/camunda/api/welcome/*", "files /**", "files /webjars/**", "files /api/v1/swagger-ui",
                "files /webjars/*swagger-ui", "files /camunda/api/**", "files /camunda/app/**", "files /camunda/assets/**",
                "files /camunda/favicon.ico", "files /camunda/lib/**");
    }

    private Set<Endpoint> endpoints() {
        return new Endpoints(context, servlets).all().stream().filter(it -> !NOT_TRIED.contains(it.address()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> withoutRow(Set<Endpoint> endpoints, Matrix matrix) {
        return endpoints.stream().filter(it -> matrix.row(it).isEmpty())
                .map(it -> it.surface() + " " + it.method() + " " + it.address()).toList();
    }

    private static List<String> differences(Map<Endpoint, Map<String, String>> found, Matrix matrix) {
        var differences = new ArrayList<String>();
        found.forEach((endpoint, cells) -> cells.forEach((role, cell) -> {
            var expected = Role.ALL.stream().filter(it -> it.name().equals(role)).findFirst()
                    .flatMap(it -> matrix.expected(endpoint, it)).orElse("no row");
            if (!expected.equals(cell)) {
                differences.add(endpoint.surface() + " " + endpoint.method() + " " + endpoint.address() + ", " + role + ": "
                        + cell + " instead of " + expected);
            }
        }));
        return differences;
    }
}
