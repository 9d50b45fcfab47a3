/** The page of a person's notices, and the same for other systems. */
package org.homeward.partnernotices.web;
