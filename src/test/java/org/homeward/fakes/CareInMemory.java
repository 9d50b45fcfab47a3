package org.homeward.fakes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.carepackage.Alarm;
import org.homeward.carepackage.Alarms;
import org.homeward.carepackage.CarePackage;
import org.homeward.carepackage.CarePackageId;
import org.homeward.carepackage.CarePackages;
import org.homeward.carepackage.ContractTerms;
import org.homeward.carepackage.Contracts;
import org.homeward.carepackage.Hold;
import org.homeward.carepackage.HoldId;
import org.homeward.carepackage.Holds;
import org.homeward.carepackage.PackageStep;
import org.homeward.carepackage.PackageSteps;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.journey.TimelineEntry;
import org.homeward.person.PersonId;

/** Care packages and all that is known of them, for a test without a database, on a clock that the test moves. */
public final class CareInMemory extends Clock {

    public final List<PackageStep> steps = new ArrayList<>();
    public final List<TimelineEntry> timeline = new ArrayList<>();
    public final List<Alarm> alarmsRaised = new ArrayList<>();
    public final List<ContractTerms> terms = new ArrayList<>();
    private final Map<CarePackageId, CarePackage> packages = new LinkedHashMap<>();
    private final Map<HoldId, Hold> holds = new LinkedHashMap<>();
    private final Map<CarePackageId, Alarm> open = new LinkedHashMap<>();
    private Instant now;

    public CareInMemory(Instant now) {
        this.now = now;
    }

    public void moveTo(Instant later) {
        now = later;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    private Stream<CarePackage> all() {
        return packages.values().stream().map(it -> it.on(London.day(now)));
    }

    public CarePackages packages() {
        return new CarePackages() {
            @Override
            public Optional<CarePackage> find(CarePackageId id) {
                return Optional.ofNullable(packages.get(id)).map(it -> it.on(London.day(now)));
            }

            @Override
            public Optional<CarePackage> take(CarePackageId id) {
                return find(id);
            }

            @Override
            public Optional<CarePackage> withReference(String council, String reference) {
                return all().filter(it -> it.council().equals(council) && it.reference().equals(reference))
                        .findFirst();
            }

            @Override
            public List<CarePackage> of(PersonId person) {
                return all().filter(it -> it.person().equals(person)).toList();
            }

            @Override
            public List<CarePackage> ofCouncil(String council) {
                return all().filter(it -> it.council().equals(council)).toList();
            }

            @Override
            public CarePackage keep(CarePackage it) {
                if (find(it.id()).filter(known -> known.version() != it.version()).isPresent()) {
                    throw new ChangedMeanwhile();
                }
                packages.put(it.id(), new CarePackage(it.id(), it.person(), it.council(), it.reference(), it.provider(),
                        it.clientReference(), it.type(), it.funder(), it.terms(), it.start(), it.review(), it.end(), it.state(),
                        it.version() + 1));
                return find(it.id()).orElseThrow();
            }
        };
    }

    public Holds holds() {
        return new Holds() {
            @Override
            public void keep(Hold hold) {
                holds.put(hold.id(), hold);
                if (of(hold.carePackage()).stream().filter(Hold::isOpen).count() > 1) {
                    throw new IllegalStateException("A second open hold");
                }
            }

            @Override
            public Optional<Hold> find(HoldId id) {
                return Optional.ofNullable(holds.get(id));
            }

            @Override
            public Optional<Hold> newest(CarePackageId carePackage) {
                return of(carePackage).stream().reduce((older, newer) -> newer);
            }

            @Override
            public List<Hold> of(CarePackageId carePackage) {
                return holds.values().stream().filter(it -> it.carePackage().equals(carePackage)).toList();
            }

            @Override
            public List<Hold> of(JourneyId journey) {
                return holds.values().stream().filter(it -> it.covers(journey)).toList();
            }
        };
    }

    public PackageSteps steps() {
        return new PackageSteps() {
            @Override
            public void add(PackageStep step) {
                steps.add(step);
            }

            @Override
            public List<PackageStep> of(CarePackageId carePackage) {
                return steps.stream().filter(step -> step.carePackage().equals(carePackage)).toList();
            }
        };
    }

    public Alarms alarms() {
        return new Alarms() {
            @Override
            public Optional<Alarm> open(CarePackageId carePackage) {
                return Optional.ofNullable(open.get(carePackage));
            }

            @Override
            public void raise(Alarm alarm) {
                alarmsRaised.add(alarm);
                if (open.put(alarm.carePackage(), alarm) != null) {
                    throw new IllegalStateException("A second open alarm");
                }
            }

            @Override
            public void close(CarePackageId carePackage, Instant at) {
                open.remove(carePackage);
            }

            @Override
            public List<Alarm> open() {
                return List.copyOf(open.values());
            }
        };
    }

    public Contracts contracts() {
        return new Contracts() {
            @Override
            public List<ContractTerms> of(String council) {
                return terms.stream().filter(it -> it.council().equals(council)).toList();
            }

            @Override
            public void enter(ContractTerms it) {
                terms.add(it);
            }
        };
    }

    public static PersonId somebody() {
        return new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    }

    /** The first day of all packages here. */
    public static LocalDate longAgo() {
        return LocalDate.of(2025, 1, 6);
    }
}
