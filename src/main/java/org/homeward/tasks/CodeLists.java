package org.homeward.tasks;

import java.util.List;
import java.util.Optional;

/** All closed lists that forms choose from. */
public interface CodeLists {

    /** In the order of their titles. */
    List<CodeList> all();

    Optional<CodeList> find(String id);

    /**
     * Adds a version to a list.
     *
     * @return false where somebody else has added a version of this number meanwhile, and nothing was added
     */
    boolean add(String list, CodeListVersion version, String byWhom);
}
