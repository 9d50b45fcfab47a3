/**
 * Fictional organisations, people and a database in a folder, so that Homeward can be tried with one command. Only in
 * the demo profile and never in the production jar.
 */
package org.homeward.demo;
