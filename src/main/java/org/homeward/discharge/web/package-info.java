/** The pages of what comes after leaving: who left at night, and what was learned from those who came back. */
package org.homeward.discharge.web;
