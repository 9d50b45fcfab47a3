/** The page by which what is known of people's lives at home is brought in. Translates only. */
package org.homeward.person.web;
