package org.homeward.flow.store;

import java.util.List;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.flow.Board;
import org.homeward.flow.JourneyQuery;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Repository;

/** The board as everybody gets it: whoever is on it is noted as shown, and that a search was made, but not for what. */
@Repository
@Primary
class AuditedBoard implements Board {

    private final JdbcBoard board;
    private final Audit audit;

    AuditedBoard(JdbcBoard board, Audit audit) {
        this.board = board;
        this.audit = audit;
    }

    @Override
    public Page page(Viewer viewer, JourneyQuery query, Optional<Place> after, int size) {
        var page = board.page(viewer, query, after, size);
        note(viewer, query, "Board", page.rows());
        return page;
    }

    @Override
    public List<Column> columns(Viewer viewer, JourneyQuery query, int size) {
        var columns = board.columns(viewer, query, size);
        note(viewer, query, "Board", columns.stream().flatMap(column -> column.rows().stream()).toList());
        return columns;
    }

    @Override
    public Page wall(Viewer viewer, JourneyQuery query, int size) {
        var page = board.wall(viewer, query, size);
        note(viewer, query, "Wall screen", page.rows());
        return page;
    }

    private void note(Viewer viewer, JourneyQuery query, String screen, List<Row> rows) {
        if (!rows.isEmpty() || query.isAboutAPerson()) {
            audit.read(viewer, query.isAboutAPerson() ? screen + ", search" : screen,
                    rows.stream().map(row -> row.journey().id()).toList());
        }
    }

    @Override
    public Choices choices(Viewer viewer) {
        return board.choices(viewer);
    }

    @Override
    public String changeMark() {
        return board.changeMark();
    }
}
