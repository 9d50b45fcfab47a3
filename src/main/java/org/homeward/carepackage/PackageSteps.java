package org.homeward.carepackage;

import java.util.List;

/** What happened to every package, with who and why. Steps are added, never changed or removed. */
public interface PackageSteps {

    void add(PackageStep step);

    /** Oldest first. */
    List<PackageStep> of(CarePackageId carePackage);
}
