package org.homeward.capacity;

/** Puts in order what hangs on a service that takes nobody new any more, in the transaction in which it closes. */
public interface WhenServiceCloses {

    /** @param by user */
    void closed(CareService service, String by);
}
