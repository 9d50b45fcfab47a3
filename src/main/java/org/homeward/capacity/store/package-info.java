/** Keeps the directory and the register of capacity in PostgreSQL, puts the use cases together, and asks in rounds what has grown old. */
package org.homeward.capacity.store;
