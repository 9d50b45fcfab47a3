/**
 * Holds every process model, form and decision to the house style and to what it is wired to, so that a process owner
 * learns of a mistake before a person waits because of it: in the build, and at the door where models are deployed. Not
 * responsible for what a model does: process tests ask that.
 */
package org.homeward.studio.check;
