/**
 * Who somebody is: name, birth date, NHS number and the hospitals' own numbers, and how records here are found again.
 * Not responsible for deciding whether a message means one of them (admission, with decision person-match).
 */
package org.homeward.person;
