package org.homeward.tasks.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.HomewardTest;
import org.homeward.fakes.ProductLists;
import org.homeward.tasks.CodeEntry;
import org.homeward.tasks.CodeList;
import org.homeward.tasks.CodeListVersion;
import org.homeward.tasks.CodeLists;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The lists of the product come into the database once, and what was imported since stays. Each test is rolled back. */
@HomewardTest
@Transactional
class ProductCodeListsIT {

    private static final String LIST = "package-types";

    @Autowired
    private ProductCodeLists product;
    @Autowired
    private CodeLists lists;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyListOfTheProductIsThereAsItIsWritten() {
        assertThat(lists.all()).containsAll(ProductLists.inMemory().all());
    }

    @Test
    void startingAgainChangesNothing() {
        var before = lists.all();
        product.bring();
        assertThat(lists.all()).isEqualTo(before);
    }

    @Test
    void whatWasImportedSinceStays() {
        var version = new CodeListVersion(2, LocalDate.of(2030, 1, 1), List.of(entry("meals", "Hot meals")));
        assertThat(lists.add(LIST, version, "pete.process")).isTrue();
        assertThat(lists.add(LIST, version, "somebody.else")).as("the same number again").isFalse();
        product.bring();
        assertThat(list().newest()).isEqualTo(version);
    }

    @Test
    void aReleaseWithANewerListAddsAVersion() {
        var written = list().newest();
        jdbc.sql("update code_list_version set valid_from = '2020-01-01' where list = :list").param("list", LIST).update();
        product.bring();
        assertThat(list().versions()).extracting(CodeListVersion::number).containsExactly(1, 2);
        assertThat(list().newest().entries()).isEqualTo(written.entries());
        assertThat(list().newest().validFrom()).isEqualTo(written.validFrom());
    }

    private CodeList list() {
        return lists.find(LIST).orElseThrow();
    }

    private static CodeEntry entry(String code, String label) {
        return new CodeEntry(code, label, Optional.empty());
    }
}
