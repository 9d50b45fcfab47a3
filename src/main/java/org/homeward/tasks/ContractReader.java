package org.homeward.tasks;

import java.io.InputStream;

/** Reads the contract that lies beside a form. */
public interface ContractReader {

    /** @throws IllegalArgumentException when it is no contract; the message names form and question */
    FormContract read(InputStream contract);
}
