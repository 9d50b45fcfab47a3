package org.homeward.demo.store;

/** Asks PostgreSQL's own books which rows point to which. */
final class ForeignKeys {

    /** For each foreign key a question that counts the rows that point to nothing. */
    static final String WITHOUT_TARGET = """
            select format('select count(*) from %s c where %s and not exists (select from %s p where %s)', k.conrelid::regclass,
                          string_agg(format('c.%I is not null', c.attname), ' and '), k.confrelid::regclass,
                          string_agg(format('p.%I = c.%I', p.attname, c.attname), ' and '))
              from pg_constraint k cross join lateral unnest(k.conkey, k.confkey) as pair (child, parent)
              join pg_attribute c on c.attrelid = k.conrelid and c.attnum = pair.child
              join pg_attribute p on p.attrelid = k.confrelid and p.attnum = pair.parent
             where k.contype = 'f' and k.connamespace = 'public'::regnamespace group by k.oid, k.conrelid, k.confrelid""";

    private ForeignKeys() {
    }
}
