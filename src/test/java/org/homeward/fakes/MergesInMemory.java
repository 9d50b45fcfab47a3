package org.homeward.fakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.person.HospitalIdentifier;
import org.homeward.person.Merge;
import org.homeward.person.Merges;

/** Merges for a test without a database. */
public final class MergesInMemory implements Merges {

    public final List<Merge> all = new ArrayList<>();

    @Override
    public Merge keep(Merge merge) {
        var known = all.stream().filter(other -> other.message() == merge.message() && other.losing().equals(merge.losing())
                && other.surviving().equals(merge.surviving())).findFirst();
        if (known.isEmpty()) {
            all.add(new Merge(all.size() + 1L, merge.message(), merge.losing(), merge.surviving(), merge.source(),
                    merge.saidAt(), merge.learnedAt(), merge.state(), merge.effect()));
        }
        return known.orElseGet(() -> all.get(all.size() - 1));
    }

    @Override
    public void change(Merge merge) {
        all.replaceAll(other -> other.id() == merge.id() ? merge : other);
    }

    @Override
    public Optional<Merge> find(long id) {
        return all.stream().filter(merge -> merge.id() == id).findFirst();
    }

    @Override
    public List<Merge> waitingFor(HospitalIdentifier number) {
        return all.stream().filter(merge -> merge.state() == Merge.State.WAITING
                && (merge.losing().equals(number) || merge.surviving().equals(number))).toList();
    }

    @Override
    public List<Merge> newest(int most) {
        return List.copyOf(all);
    }

    @Override
    public Optional<Merge> newest(HospitalIdentifier losing, HospitalIdentifier surviving) {
        return all.stream().filter(merge -> merge.losing().equals(losing) && merge.surviving().equals(surviving)
                && merge.state() != Merge.State.UNDONE).reduce((older, newer) -> newer);
    }
}
