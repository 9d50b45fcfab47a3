package org.homeward.demo.world;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * All courses of one world. A course depends on the settings and its number alone and not on who came before, so any part of a
 * world can be made by itself, again, or beside the others.
 */
public final class World {

    private final WorldSettings settings;

    public World(WorldSettings settings) {
        this.settings = settings;
    }

    public WorldSettings settings() {
        return settings;
    }

    /** How many people come for the first time; their courses are numbered from 0. */
    public long size() {
        throw new UnsupportedOperationException();
    }

    /** The course with that number; days and, within a day, trusts follow one another. */
    public Course course(long number) {
        throw new UnsupportedOperationException();
    }

    /** The readmission that follows a course; empty for most. Nobody is readmitted twice. */
    public Optional<Course> again(Course first) {
        throw new UnsupportedOperationException();
    }

    /** Everybody, readmissions among them, in the order in which they arrive. */
    public Stream<Course> courses() {
        throw new UnsupportedOperationException();
    }
}
