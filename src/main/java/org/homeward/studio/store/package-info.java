/** Counts people on steps out of our own tables. */
package org.homeward.studio.store;
