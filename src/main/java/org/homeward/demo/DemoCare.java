package org.homeward.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.carepackage.CarePackages;
import org.homeward.carepackage.ContractTerms;
import org.homeward.carepackage.Contracts;
import org.homeward.carepackage.KeepCarePackage;
import org.homeward.carepackage.ProviderTelephones;
import org.homeward.carepackage.ProviderTelephones.Numbers;
import org.homeward.carepackage.Word;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Gives a few people of the demo the care that they have at home, and the providers their numbers, before anybody is admitted.
 * What is known is left alone.
 */
@Component
@Profile("demo")
@DependsOn({"demoTown", "productCodeLists"})
class DemoCare implements InitializingBean {

    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    private static final List<String> FIELDS = List.of("reference", "nhs_number", "given_name", "surname", "birth_date", "provider",
            "client_reference", "type", "funded_by", "contract", "visits", "rate", "rate_unit");

    private static final Map<String, List<List<String>>> PACKAGES = Map.of("eastvale", List.of(
            List.of("EV-1001", "9990000018", "Ada", "Fielding", "1942-03-17", "brightwater", "BW-0412", "home-care", "council", "EV-HC",
                    "daily 07:30-09:00 30 min | daily 12:00-13:30 30 min | daily 18:00-19:30 30 min", "24.00", "hour"),
            List.of("EV-1002", "9990000018", "Ada", "Fielding", "1942-03-17", "good-neighbours", "GN-77", "meals", "self", "",
                    "mon-fri 12:00-13:00 15 min", "6.50", "visit"),
            List.of("EV-1003", "9990000042", "Morris", "Price", "1945-08-22", "kestrel", "KE-208", "live-in-care", "joint", "",
                    "", "1365.00", "week"),
            List.of("EV-1005", "9990000077", "Margaret", "Harrow", "1938-06-21", "brightwater", "BW-0388", "home-care", "council", "EV-HC",
                    "daily 08:00-09:30 30 min | daily 18:30-20:00 30 min", "24.00", "hour"),
            List.of("EV-1006", "9990000093", "Doris", "Latimer", "1937-09-14", "brightwater", "BW-0421", "home-care", "council", "EV-HC",
                    "daily 08:00-09:30 30 min", "24.00", "hour"),
            List.of("EV-1004", "9990000050", "Rosa", "Lindley", "1936-11-02", "willow-lodge", "WL-19", "care-home-residential",
                    "council", "", "", "903.00", "week")), "westmoor", List.of(
            List.of("WM-501", "9990000069", "Gwen", "Tarrant", "1949-01-25", "brightwater", "BW-0533", "home-care", "council", "WM-HC",
                    "daily 07:00-08:30 45 min x2 | daily 20:00-21:30 45 min x2", "22.60", "hour")));

    /** From the ranges that belong to nobody, for plays and films. */
    private static final Map<String, Numbers> TELEPHONES = Map.of(
            "brightwater", new Numbers("01632 960101", Optional.of("07700 900101")),
            "kestrel", new Numbers("01632 960102", Optional.of("07700 900102")),
            "willow-lodge", new Numbers("01632 960103", Optional.empty()),
            "good-neighbours", new Numbers("01632 960104", Optional.of("07700 900104")));

    private final KeepCarePackage keeping;
    private final CarePackages packages;
    private final Contracts contracts;
    private final ProviderTelephones telephones;
    private final Clock clock;

    DemoCare(KeepCarePackage keeping, CarePackages packages, Contracts contracts, ProviderTelephones telephones, Clock clock) {
        this.keeping = keeping;
        this.packages = packages;
        this.contracts = contracts;
        this.telephones = telephones;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        TELEPHONES.forEach((provider, numbers) -> {
            if (telephones.of(provider).isEmpty()) {
                telephones.keep(provider, numbers);
            }
        });
        contract("eastvale", "EV-HC", 24);
        contract("westmoor", "WM-HC", 48);
        PACKAGES.forEach((council, list) -> list.stream()
                .filter(values -> packages.withReference(council, values.get(0)).isEmpty()).forEach(values -> keep(council, values)));
    }

    private void contract(String council, String contract, int noticeHours) {
        if (contracts.on(council, contract, START).isEmpty()) {
            contracts.enter(new ContractTerms(council, contract, START, Optional.of(noticeHours), Optional.of(0), Optional.of(14)));
        }
    }

    private void keep(String council, List<String> values) {
        var cells = new HashMap<String, String>();
        for (var i = 0; i < FIELDS.size(); i++) {
            cells.put(FIELDS.get(i), values.get(i));
        }
        cells.put("start", START.toString());
        keeping.put(council, cells, Optional.empty(), new Word(clock.instant(), "process:demo", Optional.empty(), ""));
    }
}
