/**
 * Finding care for a person: what is looked for without who needs it, whom to ask, what they answer and which of them is
 * chosen. Responsible for needs, offers and what of a need a provider may see. Not responsible for which services there are
 * and how much room they have, which capacity keeps.
 */
package org.homeward.sourcing;
