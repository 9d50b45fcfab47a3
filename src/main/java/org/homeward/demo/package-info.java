/**
 * A fictional town - its organisations, wards, teams and users - and a database in a folder, so that Homeward can be
 * tried with one command. Everybody in it is invented. Only in the demo profile and never in the production jar.
 */
package org.homeward.demo;
