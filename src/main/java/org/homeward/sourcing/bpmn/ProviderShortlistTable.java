package org.homeward.sourcing.bpmn;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.engine.AskedTables;
import org.homeward.sourcing.Fit;
import org.homeward.sourcing.Ring;
import org.homeward.sourcing.ShortlistTable;
import org.springframework.stereotype.Component;

/** Asks decision {@code provider-shortlist}. No history is written: what was decided is kept with each offer. */
@Component
class ProviderShortlistTable implements ShortlistTable {

    private final AskedTables tables;

    ProviderShortlistTable(AskedTables tables) {
        this.tables = tables;
    }

    @Override
    public Map<Fit, Answer> of(Set<Fit> fits) {
        var table = tables.newest("provider-shortlist");
        return fits.stream().collect(Collectors.toMap(Function.identity(),
                it -> table.answer(it, ProviderShortlistTable::facts, ProviderShortlistTable::read)));
    }

    private static Map<String, Object> facts(Fit it) {
        return Map.of("isOpen", it.isOpen(), "offersKind", it.offersKind(), "area", it.area().key(), "peopleFit", it.people().key(),
                "timesFit", it.timesFit(), "places", it.room().key());
    }

    private static Answer read(Map<String, Object> answer) {
        return new Answer(Ring.of((String) answer.get("ring")), (String) answer.get("because"));
    }
}
