/** Reads forms as Camunda Modeler writes them, and the tasks at hand from our tables. */
package org.homeward.forms.store;
