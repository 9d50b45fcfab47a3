package org.homeward.access;

import java.util.function.Consumer;

/** Walks over the whole audit and tells every row that is not as it was written, is missing or stands elsewhere. */
public interface VerifyAudit {

    /**
     * @param byWhom  who asks; kept with what is found
     * @param finding is told every finding
     */
    AuditReport verify(String byWhom, Consumer<String> finding);
}
