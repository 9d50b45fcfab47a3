package org.homeward.dischargepack.web;

import java.util.List;
import org.homeward.access.WhoIsAsking;
import org.homeward.dischargepack.ReadPack;
import org.homeward.dischargepack.Rendering;
import org.homeward.journey.JourneyId;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets those to a rendering of a discharge pack who may read it. A journey that may not be seen is answered as one that is not. */
@Component("packGate")
public class PackGate {

    private final ReadPack packs;
    private final WhoIsAsking asking;

    PackGate(ReadPack packs, WhoIsAsking asking) {
        this.packs = packs;
        this.asking = asking;
    }

    /** For pages that lead there. */
    public List<Rendering> readable(String journey) {
        return packs.readable(asking.viewer(), new JourneyId(journey));
    }

    ReadPack.Paper paper(String id, String key, String screen) {
        var journey = JourneyId.parse(id).orElseThrow(PackGate::notFound);
        var rendering = Rendering.of(key).orElseThrow(PackGate::notFound);
        if (!packs.sees(asking.viewer(), journey)) {
            throw notFound();
        }
        return packs.read(asking.viewer(), journey, rendering, screen)
                .orElseThrow(() -> new AccessDeniedException("This work does without that part of the discharge pack"));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
