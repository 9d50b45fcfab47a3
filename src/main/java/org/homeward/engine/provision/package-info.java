/**
 * Keeps the engine's own users, groups, rights and task lists in step with our members and teams, before anybody can
 * sign in. Not responsible for who is a member of what (access): here nothing is decided, only handed on.
 */
package org.homeward.engine.provision;
