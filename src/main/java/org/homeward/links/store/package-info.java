/** Keeps links and codes in PostgreSQL as hashes, and signs them. Not responsible for what is asked. */
package org.homeward.links.store;
