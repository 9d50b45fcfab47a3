package org.homeward.tasks;

/**
 * How much may be put beside one record.
 *
 * @param largest      one file, in bytes
 * @param largestInAll all files of one journey together, in bytes; what was removed does not count
 */
public record AttachmentLimits(long largest, long largestInAll) {

    public AttachmentLimits {
        if (largest <= 0 || largestInAll < largest) {
            throw new IllegalArgumentException("One file may not be larger than all files of a journey together");
        }
    }
}
