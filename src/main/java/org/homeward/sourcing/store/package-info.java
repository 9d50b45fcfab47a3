/** Keeps needs and offers in PostgreSQL, reads them for the pages, and puts the use cases together. */
package org.homeward.sourcing.store;
