package org.homeward.dischargepack;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.person.PersonId;

/** All care plans that providers sent; rows are only added. */
public interface ProviderPlans {

    /** The newest first. A merged record brings along what was sent under it. */
    List<ProviderPlan> of(PersonId person);

    /** Lets nobody else send one for this person until the transaction ends, and says which version comes next. */
    int nextVersion(PersonId person, String provider);

    void keep(ProviderPlan plan, byte[] content);

    Optional<byte[]> content(UUID plan);
}
