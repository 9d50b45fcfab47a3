package org.homeward.engine.provision;

import org.homeward.access.Accounts;
import org.homeward.access.Directory;
import org.homeward.access.MemberChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the engine in step with our members and teams at each start, when all of ours are entered and before the
 * first request; and one member at each sign-in and change. Doing it again changes nothing.
 */
@Component
class EngineAtStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(EngineAtStart.class);
    private static final int TRIES = 3;

    private final Directory directory;
    private final Accounts accounts;
    private final EngineMembers members;
    private final EngineGrants grants;
    private final TaskLists lists;
    private final TransactionTemplate transaction;

    EngineAtStart(Directory directory, Accounts accounts, EngineMembers members, EngineGrants grants, TaskLists lists,
                  TransactionTemplate transaction) {
        this.directory = directory;
        this.accounts = accounts;
        this.members = members;
        this.grants = grants;
        this.lists = lists;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> provision());
                return;
            } catch (RuntimeException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                LOG.info("Another node may be writing the engine's users and rights at this moment; trying again");
            }
        }
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        transaction.executeWithoutResult(status ->
                accounts.find(event.getAuthentication().getName()).ifPresent(members::copy));
    }

    @EventListener
    void changed(MemberChanged event) {
        transaction.executeWithoutResult(status -> accounts.find(event.userId()).ifPresent(members::copy));
    }

    private void provision() {
        var teams = directory.teams();
        members.copy(teams, accounts.all());
        grants.write(teams);
        lists.write();
    }
}
