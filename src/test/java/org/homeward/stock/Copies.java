package org.homeward.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * Who the copies are: a table of one row a copy with its person, town, ward and days. Everything follows from the number of the
 * copy, so that a stock can be made again.
 */
final class Copies {

    /** Towns besides the first; a thirtieth of everybody is in the first, which has more wards than each of them. */
    static final int TOWNS = 139;
    static final int WARDS_IN_THE_FIRST = 150;
    static final int WARDS_ELSEWHERE = 30;
    private static final int IN_THE_FIRST = 30;
    private static final int A_YEAR = 364;
    private static final int LOTS = 1000;
    /** Two months: whoever left earlier has been asked after three what became of them. */
    private static final int LATELY = 60;

    /** NHS numbers from the range for tests whose check digit exists, without the part from which benches make up their own people. */
    private static final String PEOPLE = """
            create temp table stock_person as
            select row_number() over (order by n) - 1 as p, '999' || lpad(n::text, 6, '0') || mod(11 - s, 11) as nhs
              from (select n, mod(243 + 7 * (n / 100000) + 6 * (n / 10000 % 10) + 5 * (n / 1000 % 10) + 4 * (n / 100 % 10) + 3 * (n / 10 % 10)
                                  + 2 * (n % 10), 11) as s from generate_series(0, 999999) n where n not between 100000 and 249999) numbered
             where s <> 1 and not exists (select from person where nhs_number = '999' || lpad(n::text, 6, '0') || mod(11 - s, 11))""";
    private static final String FUNCTIONS = """
            create function pg_temp.stock_id(n bigint) returns text language sql immutable as
            $$ select overlay(lpad(to_hex((n * 521288629) & 281474976710655), 12, '0') placing '-' from 9 for 0) $$;
            create function pg_temp.stock_reference(n bigint) returns text language sql immutable as
            $$ select %s $$;
            create function pg_temp.luck(n bigint, salt int, below int) returns int language sql immutable as
            $$ select mod(hashint8extended(n, salt) & 9007199254740991, below)::int $$;
            """.formatted(IntStream.iterate(25, shift -> shift >= 0, shift -> shift - 5).mapToObj(shift ->
            "substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', ((((n * 521288629) & ((1 << 30) - 1)) >> " + shift + ") & 31)::int + 1, 1)")
            .collect(Collectors.joining(" || ")));
    private static final String COPY = """
            create temp table stock_copy as
            select k, seed, p, days, make_interval(days => days, secs => pg_temp.luck(k, 3, 3600)) as shift, rep = 0 as first, k - :from < :whole or town = 0 and not :past as whole, nhs,
                   'J-' || pg_temp.stock_reference(k) as journey, 'V' || lpad(k::text, 8, '0') as visit,
                   case when town = 0 then '' else '-' || town end as town_suffix,
                   case when town = 0 then '' else '-' || town end || case when ward = 0 then '' else '-w' || ward end as ward_suffix,
                   date '1925-01-01' + pg_temp.luck(p, 4, 16000) as born,
                   (1 + pg_temp.luck(p, 5, 180)) || ' ' || (array['Mill','Station','Church','Park','Quay','Weavers','Orchard','Chapel'])[1 + pg_temp.luck(p, 6, 8)]
                     || ' ' || (array['Road','Lane','Street','Row','Close'])[1 + pg_temp.luck(p, 7, 5)] as street,
                   'NB' || 1 + pg_temp.luck(p, 8, 4) || ' ' || pg_temp.luck(p, 9, 10) || chr(65 + pg_temp.luck(p, 10, 26))
                     || chr(65 + pg_temp.luck(p, 11, 26)) as postcode,
                   chr(65 + pg_temp.luck(k, 12, 6)) || 1 + pg_temp.luck(k, 13, 5) as bed,
                   (array['Ash','Black','Brook','Carl','Dun','East','Fair','Green','Hart','Holl','Kirk','Lang','Marl','North','Oak','Pem','Quar',
                          'Red','Stan','Thorn','Under','Wal','West','White','Whit','Wind','Wood','York','Had','Ler'])[1 + pg_temp.luck(p, 14, 30)]
                     || (array['worth','burn','field','ton','ham','ley','wick','by','ford','hurst','land','man','well','stead','bury','combe',
                               'dale','gate','shaw','wood'])[1 + pg_temp.luck(p, 15, 20)] as surname,
                   (array['Margaret','George','Amina','Dennis','Patrick','Joan','Edith','Ivy','Tom','Ann','Harold','Doris','Stanley','Vera',
                          'Kenneth','Rita','Winston','Mohammed','Priya','Grace','Arthur','Beryl','Cyril','Daphne','Elsie'])[1 + pg_temp.luck(p, 16, 25)] as given
              from (select k, p, rep, (:now - ago)::int as days, pg_temp.luck(k, 2, case when ago < :lately then :drawnLately else :drawnEarlier end) as drawn,
                           ago < :lately as lately,
                           case when pg_temp.luck(k, 1, :parts) = 0 then 0 else 1 + pg_temp.luck(k, 17, :towns) end as town
                      from (select k, p, rep, case when :past then (rep * :slot + pg_temp.luck(p, 20, :slot))::int else 0 end as ago
                              from (select k, :person + mod(k - :from, :people) as p, (k - :from)::int / :people as rep
                                      from generate_series(:from, :from + :count - 1) k) numbered) aged) placed
              cross join lateral (select case when town = 0 then pg_temp.luck(k, 18, :wardsInTheFirst) else pg_temp.luck(k, 18, :wardsElsewhere) end as ward) w
              join unnest(:seeds, :low, :high, :latelys) as seeds (seed, low, high, lately) on seeds.lately = placed.lately and drawn >= low and drawn < high
              join stock_person using (p)
             order by seed, k""";

    private final JdbcTemplate database;
    private final NamedParameterJdbcTemplate named;

    Copies(JdbcTemplate database) {
        this.database = database;
        this.named = new NamedParameterJdbcTemplate(database);
        database.execute(FUNCTIONS);
        database.execute(PEOPLE);
        database.execute("create unique index on stock_person (p)");
    }

    /**
     * Some of the copies.
     *
     * @param from    the number of the first
     * @param person  the number of the first person
     * @param people  how many people; those who come more often come with equal times in between
     * @param past    whether they lie anywhere in the last year; else all are as of now
     * @param whole   how many of them have rows in every table, besides the open ones of the first town
     * @param now     days from the end of the lived journeys until now
     */
    record Some(long from, long count, long person, long people, boolean past, long whole, int now) {
    }

    void make(Some some, List<Like> lived) {
        int times = (int) Math.max(1, -Math.floorDiv(-some.count(), some.people()));
        var lately = Ranges.of(lived.stream().filter(one -> one.when() != Life.When.EARLIER).toList(), true);
        var earlier = Ranges.of(lived.stream().filter(one -> one.when() != Life.When.LATELY).toList(), false);
        var all = Stream.of(lately, earlier).flatMap(ranges -> ranges.all().stream()).toList();
        database.execute("drop table if exists stock_copy");
        named.update(COPY, new MapSqlParameterSource(Map.of("from", some.from(), "count", some.count(), "person", some.person(), "people", some.people(),
                "past", some.past(), "now", some.now(), "slot", A_YEAR / times, "lately", LATELY, "drawnLately", lately.sum(), "drawnEarlier", earlier.sum()))
                .addValue("whole", some.whole()).addValue("parts", IN_THE_FIRST).addValue("towns", TOWNS).addValue("wardsInTheFirst", WARDS_IN_THE_FIRST)
                .addValue("wardsElsewhere", WARDS_ELSEWHERE).addValue("seeds", all.stream().map(Range::seed).toArray(Integer[]::new))
                .addValue("low", all.stream().map(Range::low).toArray(Integer[]::new)).addValue("high", all.stream().map(Range::high).toArray(Integer[]::new))
                .addValue("latelys", all.stream().map(Range::lately).toArray(Boolean[]::new)));
        database.execute("create index on stock_copy (seed)");
        database.execute("create index on stock_copy (seed) where whole");
        database.execute("analyze stock_copy");
    }

    /** A lived journey. @param weight how many of all copies are like it */
    record Like(int seed, double weight, Life.When when) {
    }

    private record Range(int seed, int low, int high, boolean lately) {
    }

    /** Which lot falls to which lived journey. @param sum of all lots */
    private record Ranges(List<Range> all, int sum) {

        static Ranges of(List<Like> lived, boolean lately) {
            var all = new ArrayList<Range>();
            int drawn = 0;
            for (var one : lived) {
                int lots = (int) Math.round(one.weight() * LOTS);
                all.add(new Range(one.seed(), drawn, drawn + lots, lately));
                drawn += lots;
            }
            return new Ranges(all, Math.max(1, drawn));
        }
    }

    long people() {
        return database.queryForObject("select count(*) from stock_person", Long.class);
    }
}
