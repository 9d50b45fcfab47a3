/** Shows how it is known whose journey it is, and lets a co-ordinator take a match back. Translates only. */
package org.homeward.admission.web;
