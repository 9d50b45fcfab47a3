package org.homeward.studio.check;

/** A file that cannot be read as what its name says. The message is part of a sentence and quotes nothing from it. */
final class UnreadableModel extends RuntimeException {

    UnreadableModel(String message) {
        super(message);
    }
}
