package org.homeward.flow;

import java.util.List;
import org.homeward.access.Viewer;

/** For how many of a ward's beds there are data at all: what no record says cannot be found wrong. */
public interface BedCoverage {

    /** The wards whose people the viewer may see, by name. */
    List<Ward> of(Viewer viewer);

    /**
     * How far the beds of one ward are covered now.
     *
     * @param beds      as the directory lists them
     * @param known     of these, beds that are marked as closed or not staffed, and beds of which a message or a round has told within a week
     * @param occupied  active beds in which somebody lies
     * @param reviewed  of these, beds whose person was reviewed within a day
     * @param elsewhere people on the ward who lie in no bed that the directory lists
     */
    record Ward(String name, int beds, int known, int occupied, int reviewed, int elsewhere) {

        /** In percent, one decimal. */
        public double knownPercent() {
            return Share.percent(known, beds);
        }

        /** In percent, one decimal. */
        public double reviewedPercent() {
            return Share.percent(reviewed, occupied);
        }
    }
}
