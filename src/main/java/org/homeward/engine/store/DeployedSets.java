package org.homeward.engine.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Remembers which set of models was deployed when and by whom, what had changed in it (table {@code model_set}), and
 * what the newest release brought (table {@code model_release}).
 */
@Repository
public class DeployedSets {

    private final JdbcClient jdbc;

    DeployedSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody else deploy until this transaction ends, so that nobody's change is lost. */
    public void waitForTurn() {
        jdbc.sql("lock table model_set in share row exclusive mode").update();
    }

    /** The engine's number of the newest set. */
    public Optional<String> newest() {
        return jdbc.sql("select deployment from model_set order by number desc limit 1").query(String.class).optional();
    }

    /** Notes one deployed set. */
    public void add(Deployed set) {
        jdbc.sql("""
                        insert into model_set (deployment, source, build, deployed_at, changed, by_whom, kept)
                        values (:deployment, :source, :build, :at, :changed, :by, :kept)""")
                .param("deployment", set.deployment()).param("source", set.source()).param("build", set.build())
                .param("at", Timestamp.from(set.at())).param("changed", set.changed().toArray(String[]::new))
                .param("by", set.byWhom().orElse(null)).param("kept", set.kept().toArray(String[]::new))
                .update();
    }

    /** Hashes by name of the files that the newest release brought; none before the first. */
    public Map<String, String> ofRelease() {
        return jdbc.sql("select name, hash from model_release").query((row, number) ->
                        Map.entry(row.getString("name"), row.getString("hash"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void releaseBrought(Map<String, String> hashes) {
        if (hashes.equals(ofRelease())) {
            return;
        }
        jdbc.sql("delete from model_release").update();
        hashes.forEach((name, hash) -> jdbc.sql("insert into model_release (name, hash) values (:name, :hash)")
                .param("name", name).param("hash", hash).update());
    }

    /**
     * One deployed set.
     *
     * @param source  {@code release} or {@code modeler}
     * @param changed files that differ from the set before it
     * @param byWhom  the process owner; empty for a release
     * @param kept    files of an owner that stayed although the release brought others
     */
    public record Deployed(String deployment, String source, String build, Instant at, List<String> changed,
                           Optional<String> byWhom, List<String> kept) {
    }
}
