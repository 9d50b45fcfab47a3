/**
 * Finding care for one person: what is looked for, without who needs it, whom to ask, what was offered, and what was chosen. Not
 * responsible for which services there are and how many places they have (capacity), nor for the care that people have (carepackage).
 */
package org.homeward.sourcing;
