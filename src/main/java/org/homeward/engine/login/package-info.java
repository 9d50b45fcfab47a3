/**
 * One sign-in for the engine's web applications and its REST addresses: who is let in, and which addresses are open to
 * whom. Not responsible for who a member is (access) nor for what the engine then lets a team do (engine.provision).
 */
package org.homeward.engine.login;
