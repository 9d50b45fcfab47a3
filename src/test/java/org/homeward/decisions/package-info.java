/**
 * Tests of the decision tables: each example answered by the decision engine alone, each row hit, each input traced
 * to its source, and the catalogue beside the tables kept true. Not responsible for how processes use the tables.
 */
package org.homeward.decisions;
