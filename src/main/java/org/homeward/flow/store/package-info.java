/** Reads the lists and pages of flow out of our tables, with as few statements as they need. */
package org.homeward.flow.store;
