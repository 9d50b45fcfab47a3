/**
 * Holds every process model and form to the house style and to what it is wired to, so that a process owner learns of
 * a mistake before a person waits because of it. Not responsible for what a model does: process tests ask that.
 */
package org.homeward.models;
