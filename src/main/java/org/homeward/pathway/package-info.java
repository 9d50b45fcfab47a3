/**
 * How the way home is agreed: what the tables propose in plain words, and what people decide, with a reason where they
 * decide differently. Not responsible for the proposal itself (decision select-pathway) nor for finding the care.
 */
package org.homeward.pathway;
