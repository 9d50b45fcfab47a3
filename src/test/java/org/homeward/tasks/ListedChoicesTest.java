package org.homeward.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.fakes.ProductLists;
import org.homeward.tasks.store.JsonFormContract;
import org.junit.jupiter.api.Test;

class ListedChoicesTest {

    private static final FormContract CONTRACT = JsonFormContract.read("""
        {"form": "f", "answers": [{"name": "how", "type": "code", "list": "discharge-method", "label": "How?"},
          {"name": "why", "type": "text", "label": "Why?"}, {"name": "what", "type": "code", "list": "towns", "label": "What?"}]}""");

    private final CodeLists lists = ProductLists.inMemory();

    @Test
    void aFormOffersWhatEachListAllowsTodayAndNothingWhereThereIsNoList() {
        lists.add("discharge-method", new CodeListVersion(2, LocalDate.of(2026, 3, 1), List.of(
                new CodeEntry("1", "With the ward’s advice", Optional.empty()),
                new CodeEntry("2", "Older code", Optional.of(LocalDate.of(2026, 3, 9))),
                new CodeEntry("4", "Died", Optional.of(LocalDate.of(2026, 3, 10))))), "pete.process");
        assertThat(offered("2026-03-10T23:30:00Z")).isEqualTo(Map.of("howOptions", List.of(
                new Prefill.Choice("1", "With the ward’s advice"), new Prefill.Choice("4", "Died")), "whatOptions", List.of()));
        assertThat(offered("2026-02-28T12:00:00Z").get("howOptions").toString()).contains("On clinical advice");
    }

    private Map<String, Object> offered(String now) {
        return new ListedChoices(lists, Clock.fixed(Instant.parse(now), ZoneOffset.UTC)).of(CONTRACT);
    }
}
