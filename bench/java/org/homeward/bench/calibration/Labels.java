package org.homeward.bench.calibration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.homeward.demo.world.World;

/** What the codes of the product's lists are called. */
final class Labels {

    private Labels() {
    }

    static Map<String, String> ofDelayReasons() {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var file = new InputStreamReader(World.class.getResourceAsStream("/codes/delay-reasons-acute.csv"), StandardCharsets.UTF_8);
                var lines = format.parse(file)) {
            return lines.stream().collect(Collectors.toMap(line -> line.get("code"), line -> line.get("label")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
