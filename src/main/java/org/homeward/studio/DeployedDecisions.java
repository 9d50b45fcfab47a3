package org.homeward.studio;

import java.util.List;
import java.util.Optional;

/** The decision tables that answer now. */
public interface DeployedDecisions {

    /** By name, without the weighing of their rows. */
    List<DeployedDecision> all();

    /** One of them, its rows weighed against each other. */
    Optional<DeployedDecision> find(String id);
}
