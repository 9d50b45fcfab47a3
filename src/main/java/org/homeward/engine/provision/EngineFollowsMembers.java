package org.homeward.engine.provision;

import java.util.List;
import org.homeward.access.Accounts;
import org.homeward.access.MemberNews;
import org.homeward.access.Team;
import org.springframework.stereotype.Component;

/** Brings the engine in step at the moment in which a team or somebody's teams change, and in the same transaction. */
@Component
class EngineFollowsMembers implements MemberNews {

    private final Accounts accounts;
    private final EngineMembers members;
    private final EngineGrants grants;

    EngineFollowsMembers(Accounts accounts, EngineMembers members, EngineGrants grants) {
        this.accounts = accounts;
        this.members = members;
        this.grants = grants;
    }

    @Override
    public void teamEntered(Team team) {
        members.copy(team);
        grants.write(List.of(team));
    }

    @Override
    public void memberChanged(String userId) {
        accounts.find(userId).ifPresent(members::copy);
    }
}
