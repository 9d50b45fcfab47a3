package org.homeward.links;

import java.util.UUID;

/** Signs links and codes with a key that is kept apart from them, and compares without telling by its time how near a guess was. */
public interface LinkSeal {

    /** A new link's end: something that nobody can guess and its signature. Example: {@code 0kS…Xw.mZ3…9A}. */
    String token(AnswerLink link);

    /** Whether this end was made here for this link. */
    boolean fits(String token, AnswerLink link);

    /** Under which a link is kept. Anything may be given, also what is no link at all. */
    byte[] fingerprint(String token);

    /** Under which a code is kept; without the key nobody can try out the million codes there are. */
    byte[] code(UUID link, String code);
}
