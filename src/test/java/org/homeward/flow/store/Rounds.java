package org.homeward.flow.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.homeward.flow.PrintedLists;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a test go a round at a moment of its own. */
public final class Rounds {

    private Rounds() {
    }

    public static int printedLists(PrintedLists lists, PrintedLists.Paper paper, Path folder, JdbcClient jdbc,
                                   PlatformTransactionManager transactions, Clock clock, Instant at) {
        var round = new PrintedListRound(lists, paper, folder.toString(), jdbc, transactions, clock);
        return new TransactionTemplate(transactions).execute(status -> round.writeWhereItIsTime(at));
    }
}
