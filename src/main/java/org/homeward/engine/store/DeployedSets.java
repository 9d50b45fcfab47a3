package org.homeward.engine.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers which build deployed which set of models, and what had changed in it (table {@code model_set}). */
@Repository
public class DeployedSets {

    private final JdbcClient jdbc;

    DeployedSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes one deployed set with the names of the files that differ from the set before it. */
    public void add(String deployment, String source, String build, Instant at, List<String> changed) {
        jdbc.sql("""
                        insert into model_set (deployment, source, build, deployed_at, changed)
                        values (:deployment, :source, :build, :at, :changed)""")
                .param("deployment", deployment).param("source", source).param("build", build)
                .param("at", Timestamp.from(at)).param("changed", changed.toArray(String[]::new))
                .update();
    }
}
