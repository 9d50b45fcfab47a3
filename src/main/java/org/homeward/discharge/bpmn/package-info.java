/**
 * Lets the models of area {@code discharge} do what they say: each class only translates between engine and use case.
 * Not responsible for any rule: those stand in {@link org.homeward.discharge}.
 */
package org.homeward.discharge.bpmn;
