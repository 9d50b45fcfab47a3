package org.homeward.studio;

import java.util.List;
import java.util.Optional;

/** The processes that run now. */
public interface DeployedProcesses {

    /** By name. */
    List<DeployedProcess> all();

    Optional<ProcessModel> find(String id);
}
