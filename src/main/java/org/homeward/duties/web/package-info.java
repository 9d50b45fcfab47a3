/** Lets anybody who works with a person raise a safeguarding concern from the person's page. Translates only. */
package org.homeward.duties.web;
