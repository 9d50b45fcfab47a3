package org.homeward.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The product in its own process on one stock, with those who look at its pages. */
final class StockedSide implements AutoCloseable {

    private static final int PORT_LINE = 3;
    private static final int SOME = 400;

    private final ProductProcess product;
    private final JdbcClient database;
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Map<String, Deque<String>> chosen = new HashMap<>();

    private StockedSide(ProductProcess product, JdbcClient database) {
        this.product = product;
        this.database = database;
    }

    static StockedSide start(Path data, String... more) throws IOException {
        var product = ProductProcess.start(data, more);
        product.port();
        var port = Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(PORT_LINE);
        return new StockedSide(product, JdbcClient.create(new DriverManagerDataSource("jdbc:postgresql://localhost:" + port + "/postgres?user=postgres")));
    }

    JdbcClient database() {
        return database;
    }

    ProductProcess product() {
        return product;
    }

    Visitor as(String user) throws IOException, InterruptedException {
        var known = visitors.get(user);
        if (known == null) {
            known = Visitor.signedIn(product.port(), user);
            visitors.put(user, known);
        }
        return known;
    }

    /** Somebody's open journeys, the same on each side and in the same order, each looked at in its turn. */
    String journeyOf(String group) {
        return turn("journey of " + group, """
                select j.id from relationship r join journey j on j.id = r.journey
                 where r.group_id = ? and r.shows and r.until > now() and j.closed_at is null order by j.id""", group);
    }

    /** An open task of a team that nobody holds; each is given out once. */
    String taskOf(String group, String taskId) {
        var left = chosen.computeIfAbsent("task " + group + taskId, key -> some(
                "select id from task where group_id = ? and task_id = ? and state = 'open' and taken_by is null order by id", group, taskId));
        if (left.isEmpty()) {
            throw new IllegalStateException(group + " has no more " + taskId);
        }
        return left.remove();
    }

    /** The same, given out again and again. */
    String anyTaskOf(String group, String taskId) {
        return turn("any task " + group + taskId,
                "select id from task where group_id = ? and task_id = ? and state = 'open' and taken_by is null order by id desc", group, taskId);
    }

    long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    private String turn(String key, String sql, Object... values) {
        var all = chosen.computeIfAbsent(key, it -> some(sql, values));
        var next = all.remove();
        all.add(next);
        return next;
    }

    private Deque<String> some(String sql, Object... values) {
        List<String> all = new ArrayList<>(database.sql(sql).params(values).query(String.class).list());
        Collections.shuffle(all, new Random(7));
        return new ArrayDeque<>(all.subList(0, Math.min(SOME, all.size())));
    }

    @Override
    public void close() throws InterruptedException {
        product.close();
    }
}
