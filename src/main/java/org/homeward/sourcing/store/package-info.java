/** Keeps needs and offers in PostgreSQL, reads them for the pages, counts who got how much, and puts the use cases together. */
package org.homeward.sourcing.store;
