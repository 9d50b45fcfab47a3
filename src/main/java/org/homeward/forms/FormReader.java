package org.homeward.forms;

/** Reads a form as Camunda Modeler writes it. */
public interface FormReader {

    /** @throws IllegalArgumentException when it is no form; the message names the part */
    TaskForm read(byte[] schema);
}
