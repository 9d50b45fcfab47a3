/** The page on which administrators see what was mailed and what could not be. */
package org.homeward.notices.web;
