package org.homeward.access.store;

import org.homeward.access.RequestAtHand;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells each transaction that somebody's request begins who that is, in which teams, and from where, so that the database
 * itself can note it with whatever the transaction writes. Requests that only ask (GET) are spared it.
 */
final class WhoWrites implements TransactionExecutionListener {

    private static final String TELL = """
            select set_config('homeward.who', ?, true), set_config('homeward.groups', ?, true),
                   set_config('homeward.from_where', ?, true), set_config('homeward.address', ?, true)""";

    private final ObjectProvider<JdbcTemplate> database;
    private final ObjectProvider<WhoIsAsking> asking;
    private final RequestAtHand request;

    WhoWrites(ObjectProvider<JdbcTemplate> database, ObjectProvider<WhoIsAsking> asking, RequestAtHand request) {
        this.database = database;
        this.asking = asking;
        this.request = request;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, Throwable failure) {
        if (failure == null && transaction.isNewTransaction() && !transaction.isReadOnly()) {
            request.asked().filter(asked -> !asked.address().startsWith("GET ")).ifPresent(asked -> {
                var viewer = asking.getObject().viewer();
                if (!viewer.equals(Viewer.NOBODY)) {
                    tell(viewer.userId(), String.join(",", viewer.groups()), asked.fromWhere(), asked.address());
                }
            });
        }
    }

    void tell(String who, String groups, String fromWhere, String address) {
        database.getObject().query(TELL, row -> { }, who, groups, fromWhere, address);
    }
}
