package org.homeward.access;

/** Reads and writes tables of words as files that a spreadsheet opens. */
public interface SheetFiles {

    /** @throws SheetRefused where it is no such file; what the cells say is not looked at */
    Sheet read(byte[] file);

    byte[] write(Sheet sheet);
}
