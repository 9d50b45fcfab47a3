/**
 * Keeps journeys and their timeline in PostgreSQL. Not responsible for what a journey is or what may happen to it.
 */
package org.homeward.journey.store;
