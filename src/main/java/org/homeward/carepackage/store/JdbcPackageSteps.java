package org.homeward.carepackage.store;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.carepackage.CarePackageId;
import org.homeward.carepackage.HoldId;
import org.homeward.carepackage.PackageStep;
import org.homeward.carepackage.PackageSteps;
import org.homeward.carepackage.Word;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what happened in table {@code care_package_step}, which refuses updates and deletes. */
class JdbcPackageSteps implements PackageSteps {

    private final JdbcClient jdbc;

    JdbcPackageSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(PackageStep step) {
        jdbc.sql("""
                        insert into care_package_step (package, hold, journey, kind, happened_at, learned_at, source, by_whom, why, text)
                        values (:package, :hold, :journey, :kind, :at, :learned, :source, :who, :why, :text)""")
                .param("package", step.carePackage().value()).param("hold", step.hold().map(HoldId::value).orElse(null))
                .param("journey", step.journey().map(JourneyId::value).orElse(null)).param("kind", step.kind())
                .param("at", Timestamp.from(step.word().at())).param("learned", Timestamp.from(step.learnedAt()))
                .param("source", step.word().source()).param("who", step.word().byWhom().orElse(null))
                .param("why", step.word().why()).param("text", step.text()).update();
    }

    @Override
    public List<PackageStep> of(CarePackageId carePackage) {
        return jdbc.sql("select * from care_package_step where package = :package order by id")
                .param("package", carePackage.value()).query((row, number) -> new PackageStep(
                        new CarePackageId(row.getString("package")),
                        Optional.ofNullable(row.getObject("hold", UUID.class)).map(HoldId::new),
                        Optional.ofNullable(row.getString("journey")).map(JourneyId::new), row.getString("kind"),
                        row.getTimestamp("learned_at").toInstant(), new Word(row.getTimestamp("happened_at").toInstant(),
                                row.getString("source"), Optional.ofNullable(row.getString("by_whom")), row.getString("why")),
                        row.getString("text"))).list();
    }
}
