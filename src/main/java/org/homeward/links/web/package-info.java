/** The pages on which somebody without an account answers a link. */
package org.homeward.links.web;
