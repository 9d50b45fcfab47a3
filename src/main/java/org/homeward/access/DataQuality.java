package org.homeward.access;

import java.util.List;
import java.util.Map;

/** Asks the table {@code data-quality} what is wrong with a record. */
public interface DataQuality {

    /**
     * What the table finds.
     *
     * @param facts what is so, by the names of the table's inputs, for example {@code teamTooSmall}; all others are not
     */
    List<Finding> of(Map<String, Boolean> facts);

    /** The groups of fields by which the table sorts what it finds, in its order; for example {@code ward-and-bed}. */
    List<String> fieldGroups();

    /**
     * One thing that is wrong.
     *
     * @param issue      for example {@code team-of-fewer-than-two}
     * @param severity   critical, high or medium
     * @param ownerGroup the kind of work of those who put it right, for example {@code administrators}
     * @param fieldGroup to which group of fields it belongs; empty where the table does not say
     */
    record Finding(String issue, String severity, String ownerGroup, String fieldGroup) {
    }
}
