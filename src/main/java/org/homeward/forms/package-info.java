/**
 * A form as a person meets it on our own page: its parts, what of it is asked, what stands in it, what was answered before
 * and who else is at work on it. Not responsible for what a form may be answered with (tasks) nor for Tasklist.
 */
package org.homeward.forms;
