/** The page of one task, its drafts, and the page on which forms are practised. */
package org.homeward.forms.web;
