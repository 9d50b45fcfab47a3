package org.homeward.capacity.bpmn;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.capacity.CapacityTrust;
import org.homeward.capacity.Source;
import org.homeward.capacity.Trust;
import org.homeward.engine.AskedTables;
import org.homeward.engine.AskedTables.Asked;
import org.springframework.stereotype.Component;

/** Asks decision {@code capacity-trust}. No history is written: it is asked anew for every page. */
@Component
class CapacityTrustTable implements CapacityTrust {

    private final AskedTables tables;

    CapacityTrustTable(AskedTables tables) {
        this.tables = tables;
    }

    @Override
    public Trust asked(long ageHours, String kind, Source source) {
        return trust(tables.newest("capacity-trust"), new Said(ageHours, kind, source));
    }

    @Override
    public Map<Said, Trust> asked(Set<Said> many) {
        if (many.isEmpty()) {
            return Map.of();
        }
        var table = tables.newest("capacity-trust");
        return many.stream().collect(Collectors.toMap(Function.identity(), it -> trust(table, it)));
    }

    private static Trust trust(Asked table, Said it) {
        return table.answer(it, CapacityTrustTable::facts, CapacityTrustTable::read);
    }

    private static Map<String, Object> facts(Said it) {
        return Map.of("ageHours", it.ageHours(), "serviceKind", it.kind(), "source", it.source().key());
    }

    private static Trust read(Map<String, Object> answer) {
        return new Trust(Trust.Level.valueOf(((String) answer.get("trust")).toUpperCase(Locale.ROOT)),
                ((Number) answer.get("weight")).intValue(), ((Number) answer.get("askAgainHours")).intValue());
    }
}
