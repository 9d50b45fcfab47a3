package org.homeward.flow;

import java.time.Instant;
import java.util.List;

/** The lists that are kept to be printed, and how they are read and written. */
public interface PrintedLists {

    /** Every ward, hub and council, by kind and name. */
    List<PrintedList.Place> places();

    /** Read in the eyes of the place's teams, and noted in the audit as shown to them. */
    PrintedList read(PrintedList.Place place, Instant at);

    /** How a list looks on paper: a page that needs nothing beside it. */
    interface Paper {

        String page(PrintedList list);

        /** A page that leads to all of them. */
        String contents(List<PrintedList.Place> places, Instant at);
    }
}
