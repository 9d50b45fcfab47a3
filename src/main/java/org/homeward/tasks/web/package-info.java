/**
 * What people do to tasks and to who does them, and what they note beside a journey, from our own pages. Not responsible for
 * showing journeys (flow).
 */
package org.homeward.tasks.web;
