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
        if (!page.rows().isEmpty() || query.isAboutAPerson()) {
            audit.read(viewer, query.isAboutAPerson() ? "Board, search" : "Board",
                    page.rows().stream().map(row -> row.journey().id()).toList());
        }
        return page;
    }

    @Override
    public List<WardChoice> wards(Viewer viewer) {
        return board.wards(viewer);
    }

    @Override
    public String changeMark() {
        return board.changeMark();
    }
}
