package org.homeward.access.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.homeward.HomewardTest;
import org.homeward.access.Audit;
import org.homeward.access.AuditReport;
import org.homeward.access.VerifyAudit;
import org.homeward.access.Viewer;
import org.homeward.access.web.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever changes the audit behind its back is found. Each change is made as the database's owner with the trigger
 * switched off, verified, and taken back with its transaction, so that other tests find the chain whole.
 */
@HomewardTest
class AuditChainIT {

    @Autowired
    private Audit audit;
    @Autowired
    private ChainAudit chain;
    @Autowired
    private VerifyAudit verify;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private PlatformTransactionManager transactions;

    @LocalServerPort
    private int port;

    private final Viewer ina = new Viewer("ina", Set.of("ward-staff.northbridge-7b"));
    private long seq;

    @BeforeEach
    void someRows() {
        IntStream.range(0, 6).forEach(i -> audit.did(ina, "thing.done", Optional.empty(), "number " + i));
        chain.chainAll();
        seq = jdbc.sql("select max(seq) from audit_entry").query(Long.class).single() - 4;
    }

    @Test
    void anUntouchedChainIsWhole() {
        assertThat(verify().findings()).isEmpty();
        assertThat(jdbc.sql("select count(*) from audit_waiting where what = 'number 1'").query(Long.class).single())
                .isZero();
    }

    /** One byte of any column. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"what|overlay(what placing 'N' from 1)", "who|'inb'", "at|at + interval '1 us'",
        "from_where|'10.0.0.1'", "groups|'{}'", "organisations|array['northbridgf']", "purpose|'review'", "rows|rows + 1",
        "journeys|array['not an id']", "persons|array['x']", "screen|'x'", "address|'x'", "action|'thing.dona'",
        "hash|set_byte(hash, 7, get_byte(hash, 7) # 1)", "previous|set_byte(previous, 0, get_byte(previous, 0) # 128)"})
    void aChangedByteIsNamed(String column, String value) {
        var findings = after("update audit_entry set " + column + " = " + value + " where seq = " + seq).findings();
        assertThat(findings).first().asString().isEqualTo("Row " + seq + " is not as it was written.");
        assertThat(findings).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aRowMadeWithAnotherKeyIsNamed() {
        assertThat(after("update audit_entry set key_mark = '00000000' where seq = " + seq).findings())
                .containsExactly("Row " + seq + " cannot be verified: its key (00000000) is not set.");
    }

    @Test
    void aMissingRowIsNamed() {
        assertThat(after("delete from audit_entry where seq = " + seq).findings())
                .containsExactly("Row " + seq + " is missing.");
    }

    @Test
    void swappedRowsAreNamed() {
        assertThat(after("update audit_entry set seq = -1 where seq = " + seq,
                "update audit_entry set seq = " + seq + " where seq = " + (seq + 1),
                "update audit_entry set seq = " + (seq + 1) + " where seq = -1").findings())
                .containsExactly("Row " + seq + " is not as it was written.",
                        "Row " + (seq + 1) + " is not as it was written.",
                        "Row " + (seq + 2) + " does not follow the row before it.");
    }

    /** Cutting off the end and saying that it ends there does not fit the seal, which takes the key. */
    @Test
    void aCutEndIsNamed() {
        assertThat(after("delete from audit_entry where seq > " + seq).findings())
                .containsExactly("Rows " + (seq + 1) + " to " + (seq + 4) + " are missing at the end.");
        assertThat(after("delete from audit_entry where seq > " + seq,
                "update audit_head set seq = " + seq + ", hash = (select hash from audit_entry where seq = " + seq + ")")
                .findings()).containsExactly("The note of where the audit ends was changed.");
    }

    /** Even an end that was once true, seal and all, is found out by the verification that saw more. */
    @Test
    void anEarlierEndIsFoundByAnAnchor() {
        var before = jdbc.sql("select seq, hash, seal from audit_head").query().singleRow();
        someRows();
        verify();
        var end = jdbc.sql("select seq from audit_head").query(Long.class).single();
        var findings = new ArrayList<String>();
        transaction().executeWithoutResult(status -> {
            tamper("delete from audit_entry where seq > " + before.get("seq"));
            jdbc.sql("update audit_head set seq = ?, hash = ?, seal = ?")
                    .params(before.get("seq"), before.get("hash"), before.get("seal")).update();
            verify.verify("test", findings::add);
            status.setRollbackOnly();
        });
        assertThat(findings).singleElement().asString()
                .startsWith("Row " + end + " is missing at the end; the verification of ");
    }

    /** Said in the word and not in the HTTP status: a load balancer should not take nodes away for it. */
    @Test
    void aBrokenChainIsSaidInTheHealthUntilItIsFoundWhole() {
        verify();
        assertThat(Browser.of(port).get("/actuator/health").body()).contains("\"UP\"");
        jdbc.sql("""
                insert into audit_check (at, by_whom, rows, seq, hash, broken, finding)
                values (now(), 'test', 1, 0, '', 1, 'Row 1 is not as it was written.')""").update();
        var answer = Browser.of(port).get("/actuator/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("AUDIT_BROKEN").doesNotContain("Row 1");
        verify();
        assertThat(Browser.of(port).get("/actuator/health").body()).contains("\"UP\"");
    }

    @Test
    void severalNodesMakeOneChain() throws Exception {
        var workers = Executors.newFixedThreadPool(6);
        IntStream.range(0, 6).forEach(i -> workers.execute(() -> IntStream.range(0, 50).forEach(j -> {
            audit.did(ina, "thing.done", Optional.empty(), i + "/" + j);
            chain.chainAll();
        })));
        workers.shutdown();
        assertThat(workers.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        chain.chainAll();
        assertThat(verify().findings()).isEmpty();
        assertThat(jdbc.sql("select count(distinct what) from audit_entry where what like '_/%' and action = 'thing.done'")
                .query(Long.class).single()).isEqualTo(300);
    }

    private AuditReport verify() {
        return verify.verify("test", finding -> { });
    }

    private AuditReport after(String... changes) {
        return transaction().execute(status -> {
            tamper(changes);
            status.setRollbackOnly();
            return verify();
        });
    }

    private void tamper(String... changes) {
        jdbc.sql("set local session_replication_role = replica").update();
        List.of(changes).forEach(change -> assertThat(jdbc.sql(change).update()).as(change).isPositive());
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }
}
