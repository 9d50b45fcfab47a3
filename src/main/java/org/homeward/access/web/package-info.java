/** Signing in and out, and which addresses need which sign-in. Not responsible for what a page then shows to whom. */
package org.homeward.access.web;
