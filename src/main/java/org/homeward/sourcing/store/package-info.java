/** Keeps needs, offers and shares of the market in PostgreSQL and puts the use cases of finding care together. */
package org.homeward.sourcing.store;
