/**
 * What people are asked and what they answered: open waits and tasks, the contract of each form, the answers, when a
 * task is due and whose it is; and what colleagues note beside a journey, with files. Not responsible for the forms' looks
 * (processes/) nor for what an answer leads to (the steps).
 */
package org.homeward.tasks;
