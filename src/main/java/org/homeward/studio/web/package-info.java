/** The pages on which the running processes are looked at. */
package org.homeward.studio.web;
