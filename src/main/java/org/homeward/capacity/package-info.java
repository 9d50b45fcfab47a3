/**
 * Which services there are, and what is known of their free places: who said so, how long ago, and how far that can still be
 * trusted. Not responsible for finding care for one person (sourcing), nor for the care that people have (carepackage).
 */
package org.homeward.capacity;
