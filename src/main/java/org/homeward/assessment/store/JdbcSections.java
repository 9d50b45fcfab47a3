package org.homeward.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.homeward.assessment.Section;
import org.homeward.assessment.SectionReview;
import org.homeward.assessment.SectionVersion;
import org.homeward.assessment.Sections;
import org.homeward.assessment.Use;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps versions in table {@code assessment_section} and what was said of earlier ones in {@code section_review}. */
@Repository
class JdbcSections implements Sections {

    private static final String VERSION = """
            select journey, section, sheet, author, profession, written_at, origin_journey, origin_sheet, confirmed_by,
                   confirmed_profession, confirmed_at, questions_not_asked from assessment_section
            """;

    private final JdbcClient jdbc;

    JdbcSections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(SectionVersion version) {
        var confirmed = version.confirmed();
        jdbc.sql("""
                        insert into assessment_section (journey, section, sheet, author, profession, written_at,
                               origin_journey, origin_sheet, confirmed_by, confirmed_profession, confirmed_at,
                               questions_not_asked)
                        values (:journey, :section, :sheet, :author, :profession, :written, :origin, :originSheet, :by,
                                :byProfession, :at, :questions)""")
                .param("journey", version.journey().value()).param("section", version.section().form())
                .param("sheet", version.sheet()).param("author", version.author())
                .param("profession", version.profession()).param("written", Timestamp.from(version.writtenAt()))
                .param("origin", confirmed.map(it -> it.journey().value()).orElse(null))
                .param("originSheet", confirmed.map(SectionVersion.Confirmed::sheet).orElse(null))
                .param("by", confirmed.map(SectionVersion.Confirmed::by).orElse(null))
                .param("byProfession", confirmed.map(SectionVersion.Confirmed::profession).orElse(null))
                .param("at", confirmed.map(it -> Timestamp.from(it.at())).orElse(null))
                .param("questions", confirmed.map(SectionVersion.Confirmed::questionsNotAsked).orElse(0)).update();
    }

    @Override
    public void add(SectionReview review) {
        jdbc.sql("""
                        insert into section_review (journey, section, origin_journey, origin_sheet, use, reviewed_by,
                               reviewed_at)
                        values (:journey, :section, :origin, :sheet, :use, :by, :at)""")
                .param("journey", review.journey().value()).param("section", review.section().form())
                .param("origin", review.origin().value()).param("sheet", review.sheet()).param("use", review.use().key())
                .param("by", review.by()).param("at", Timestamp.from(review.at())).update();
    }

    @Override
    public List<SectionVersion> of(JourneyId journey) {
        return jdbc.sql(VERSION + "where journey = :journey order by id desc").param("journey", journey.value())
                .query(JdbcSections::version).list();
    }

    /** Of two that were written at the same moment, as an origin and its copy are, the one that was kept last. */
    @Override
    public Optional<SectionVersion> newest(Collection<JourneyId> journeys, Section section) {
        return jdbc.sql(VERSION + """
                        where journey = any(:journeys) and section = :section order by written_at desc, id desc limit 1""")
                .param("journeys", journeys.stream().map(JourneyId::value).toArray(String[]::new))
                .param("section", section.form()).query(JdbcSections::version).optional();
    }

    @Override
    public Optional<SectionReview> newestReview(JourneyId journey, Section section) {
        return jdbc.sql("""
                        select origin_journey, origin_sheet, use, reviewed_by, reviewed_at from section_review
                         where journey = :journey and section = :section order by id desc limit 1""")
                .param("journey", journey.value()).param("section", section.form())
                .query((row, number) -> new SectionReview(journey, section, new JourneyId(row.getString("origin_journey")),
                        row.getString("origin_sheet"), Use.of(row.getString("use")), row.getString("reviewed_by"),
                        row.getTimestamp("reviewed_at").toInstant())).optional();
    }

    @Override
    public List<Begun> begun(JourneyId journey) {
        return jdbc.sql("""
                        select t.task_id, t.group_id, d.user_id, d.opened_at
                          from task t left join lateral (select * from task_draft where task_draft.task = t.id
                                  and changed_at is not null order by changed_at desc limit 1) d on true
                         where t.journey = :journey and t.state = 'open' and t.task_id = any(:forms)""")
                .param("journey", journey.value()).param("forms", Section.forms().toArray(String[]::new))
                .query((row, number) -> new Begun(Section.of(row.getString("task_id")).orElseThrow(),
                        row.getString("group_id"), Optional.ofNullable(row.getString("user_id")),
                        Optional.ofNullable(row.getTimestamp("opened_at")).map(Timestamp::toInstant))).list();
    }

    private static SectionVersion version(ResultSet row, int number) throws SQLException {
        var confirmedAt = row.getTimestamp("confirmed_at");
        return new SectionVersion(new JourneyId(row.getString("journey")), Section.of(row.getString("section")).orElseThrow(),
                row.getString("sheet"), row.getString("author"), row.getString("profession"),
                row.getTimestamp("written_at").toInstant(),
                confirmedAt == null ? Optional.empty() : Optional.of(new SectionVersion.Confirmed(
                        new JourneyId(row.getString("origin_journey")), row.getString("origin_sheet"),
                        row.getString("confirmed_by"), row.getString("confirmed_profession"), confirmedAt.toInstant(),
                        row.getInt("questions_not_asked"))));
    }
}
