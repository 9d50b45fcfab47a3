package org.homeward.person;

import java.util.List;
import java.util.Optional;

/** Every merge that a hospital has told of. None is ever deleted. */
public interface Merges {

    /** Keeps it. The same word of the same message once more is the one that is known already. */
    Merge keep(Merge merge);

    void change(Merge merge);

    Optional<Merge> find(long id);

    /** Those with this number on either side that wait for somebody to be known. */
    List<Merge> waitingFor(HospitalIdentifier number);

    /** The newest ones first. */
    List<Merge> newest(int most);

    /** The newest merge of these two numbers that was not undone. */
    Optional<Merge> newest(HospitalIdentifier losing, HospitalIdentifier surviving);
}
