/** Keeps needs and offers in PostgreSQL and puts the use cases together. */
package org.homeward.sourcing.store;
