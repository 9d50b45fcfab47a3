package org.homeward.flow.web;

import jakarta.servlet.http.HttpServletResponse;
import org.homeward.access.Viewer;
import org.homeward.flow.Board;
import org.homeward.journey.London;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * A word that is another one as soon as a board may look different: with every change, with the viewer's teams, and with
 * time, because the words for times change by themselves. To ask for it costs one look at a counter.
 */
@Component
class ChangeMark {

    private static final int MINUTE = 60;
    private static final int FIVE_MINUTES = 5 * MINUTE;

    private final Board board;

    ChangeMark(Board board) {
        this.board = board;
    }

    String everyMinute(Viewer viewer, LondonWords times) {
        return mark(viewer, times.now().getEpochSecond() / MINUTE);
    }

    String everyFiveMinutes(Viewer viewer, LondonWords times) {
        return mark(viewer, times.now().getEpochSecond() / FIVE_MINUTES);
    }

    String everyDay(Viewer viewer, LondonWords times) {
        return mark(viewer, London.day(times.now()).toEpochDay());
    }

    private String mark(Viewer viewer, long time) {
        return "\"" + board.changeMark() + "-" + Integer.toHexString(viewer.groups().hashCode()) + "-" + time + "\"";
    }

    /** Answers "not modified" where the browser has what there is, and otherwise tells it the mark. */
    static boolean isKnown(String known, String mark, HttpServletResponse response) {
        if (known.equals(mark)) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return true;
        }
        response.setHeader(HttpHeaders.ETAG, mark);
        return false;
    }
}
