/** Keeps hospital messages in PostgreSQL, sealed, applies them one after the other, and opens and closes the port. */
package org.homeward.integration.hl7.store;
