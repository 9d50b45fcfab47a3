package org.homeward.tasks.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.homeward.access.Sheet;
import org.homeward.access.Sheet.Line;
import org.homeward.access.SheetFiles;
import org.homeward.tasks.CodeListVersion;
import org.homeward.tasks.CodeSheet;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the closed lists that come with the product, from {@code codes/*.csv}, before any model is deployed. A list
 * that is not there gets its first version; one whose newest version counts from an earlier day than the product's gets
 * a further one. What somebody has imported since stays.
 */
@Component
class ProductCodeLists implements InitializingBean {

    private static final String FOLDER = "/codes/";
    private static final String RELEASE = "release";

    private final JdbcCodeLists lists;
    private final SheetFiles files;
    private final TransactionOperations transactions;

    ProductCodeLists(JdbcCodeLists lists, SheetFiles files, TransactionOperations transactions) {
        this.lists = lists;
        this.files = files;
        this.transactions = transactions;
    }

    @Override
    public void afterPropertiesSet() {
        transactions.executeWithoutResult(status -> bring());
    }

    void bring() {
        read("lists").lines().forEach(this::bring);
    }

    private void bring(Line line) {
        var id = line.cell("list");
        var validFrom = LocalDate.parse(line.cell("valid_from"));
        lists.know(id, line.cell("title"), line.cell("source"));
        var known = lists.find(id).map(list -> list.newest());
        if (known.filter(newest -> !newest.validFrom().isBefore(validFrom)).isEmpty()) {
            lists.add(id, new CodeListVersion(known.map(CodeListVersion::number).orElse(0) + 1, validFrom,
                    CodeSheet.entries(read(id))), RELEASE);
        }
    }

    private Sheet read(String name) {
        try (InputStream file = getClass().getResourceAsStream(FOLDER + name + ".csv")) {
            return files.read(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
