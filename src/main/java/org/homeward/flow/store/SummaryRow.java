package org.homeward.flow.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Part;
import org.homeward.access.Permit;
import org.homeward.access.Seeing;
import org.homeward.access.Viewer;
import org.homeward.flow.Identity;
import org.homeward.flow.JourneySummary;
import org.homeward.flow.Progress;
import org.homeward.flow.Whereabouts;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Stage;
import org.springframework.jdbc.core.RowMapper;

/**
 * How one journey's line is read: the columns, the joins and what becomes of them. Of the journeys in {@code seen}. Each
 * line brings along why the viewer sees it, and the policy says what of it is shown.
 */
final class SummaryRow implements RowMapper<JourneySummary> {

    static final String COLUMNS = """
            seen.reasons, seen.opened_until,
            j.id, j.matched, j.stage, j.stage_since, j.pathway, j.sub_pathway, j.discharge_ready_on,
            j.opened_at, j.closed_at, j.outcome, j.ward, coalesce(w.name, l.raw) as ward_name, l.bed, s.admitted_at,
            s.left_at,
            concat_ws(' ', coalesce(p.given_name, n.given_name), coalesce(p.surname, n.surname)) as name,
            coalesce(p.birth_date, n.birth_date) as born, coalesce(p.nhs_number, n.nhs_number) as nhs_number,
            coalesce(p.nhs_number_verified, n.nhs_number_status = '01' or n.numbers_traced, false) as verified,
            n.hospital_number, upper(replace(coalesce(p.postcode, n.postcode), ' ', '')) as postcode
            """;
    static final String JOINS = """
              from seen
              join journey j on j.id = seen.id
              left join person p on p.id = j.person
              left join admission_notice n on n.journey = j.id
              left join ward w on w.id = j.ward
              left join lateral (select * from stay where journey = j.id and state <> 'recorded-in-error'
                                  order by admitted_at desc limit 1) s on true
              left join lateral (select * from stay_location where stay = s.id order by since desc, nr desc limit 1) l on true
            """;
    private static final int INWARD_CODE = 3;
    private static final int SHORTEST_POSTCODE = 5;

    private final Viewer viewer;
    private final AccessPolicy policy;

    SummaryRow(Viewer viewer, AccessPolicy policy) {
        this.viewer = viewer;
        this.policy = policy;
    }

    @Override
    public JourneySummary mapRow(ResultSet row, int number) throws SQLException {
        var permit = permit(row, viewer, policy);
        return new JourneySummary(new JourneyId(row.getString("id")),
                permit.shows(Part.IDENTITY) ? Optional.of(identity(row, permit)) : Optional.empty(),
                row.getBoolean("matched"), progress(row),
                permit.shows(Part.PLACE) ? whereabouts(row, permit) : Whereabouts.NOT_SHOWN, permit,
                instant(row, "opened_until"));
    }

    /** Of a statement that brings the column {@code reasons}. */
    static Permit permit(ResultSet row, Viewer viewer, AccessPolicy policy) throws SQLException {
        Array reasons = row.getArray("reasons");
        return policy.permit(viewer, reasons == null ? List.of()
                : Arrays.stream((String[]) reasons.getArray()).map(Seeing::of).toList());
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(Stage.of(row.getString("stage")), row.getTimestamp("stage_since").toInstant(),
                text(row, "pathway"), text(row, "sub_pathway"),
                Optional.ofNullable(row.getObject("discharge_ready_on", LocalDate.class)),
                row.getTimestamp("opened_at").toInstant(), instant(row, "closed_at"), text(row, "outcome"));
    }

    /** The bed tells who somebody is to whoever walks through the ward. */
    private static Whereabouts whereabouts(ResultSet row, Permit permit) throws SQLException {
        return new Whereabouts(text(row, "ward"), text(row, "ward_name"),
                permit.shows(Part.IDENTITY) ? text(row, "bed") : Optional.empty(), instant(row, "admitted_at"),
                instant(row, "left_at"));
    }

    private static Identity identity(ResultSet row, Permit permit) throws SQLException {
        var name = row.getString("name");
        return new Identity(name.isBlank() ? "Name not known" : name,
                Optional.ofNullable(row.getObject("born", LocalDate.class)), text(row, "nhs_number"),
                row.getBoolean("verified"),
                permit.shows(Part.HOSPITAL_RECORD) ? text(row, "hospital_number") : Optional.empty(),
                permit.shows(Part.CONTACT) ? text(row, "postcode").map(SummaryRow::firstHalf) : Optional.empty());
    }

    private static String firstHalf(String postcode) {
        return postcode.length() < SHORTEST_POSTCODE ? postcode
                : postcode.substring(0, postcode.length() - INWARD_CODE);
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).filter(text -> !text.isBlank());
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
