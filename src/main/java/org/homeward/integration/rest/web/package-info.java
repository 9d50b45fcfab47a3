/** The API by which other systems tell what happened to a person. */
package org.homeward.integration.rest.web;
