package org.homeward.journey;

/** What happened on every journey. Entries are added, never changed or removed. */
public interface Timeline {

    void add(TimelineEntry entry);
}
