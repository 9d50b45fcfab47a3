/** The pages and papers of the discharge pack, of providers' own plans, and of how good the notes are. */
package org.homeward.dischargepack.web;
