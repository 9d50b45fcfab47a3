package org.homeward.demo.world;

import java.math.BigInteger;
import org.homeward.person.NhsNumber;

/**
 * NHS numbers that belong to nobody, each given once: the numbers of one world are strewn over the whole range that begins with
 * 999, other than its first hundredth, which hand-made people have.
 */
final class Numbers {

    private static final int TAKEN_TENS = 1_000;
    private static final int TENS = 100_000;
    /** Of ten numbers that differ in their ninth digit at most one has no check digit. */
    private static final int OF_TEN = 9;
    static final long MOST = (long) (TENS - TAKEN_TENS) * OF_TEN;
    private static final int MODULUS = 11;

    private final long factor;
    private final long shift;

    Numbers(long seed) {
        var dice = Dice.of(seed, 0).about("nhs numbers");
        var tried = MOST / 3 + dice.between(0, (int) (MOST / 3));
        while (!BigInteger.valueOf(tried).gcd(BigInteger.valueOf(MOST)).equals(BigInteger.ONE)) {
            tried++;
        }
        factor = tried;
        shift = dice.between(0, (int) MOST - 1);
    }

    /** @param person from 0 to just under {@link #MOST} */
    NhsNumber of(long person) {
        var place = (person * factor + shift) % MOST;
        var tens = "999" + String.valueOf(TENS + TAKEN_TENS + place / OF_TEN).substring(1);
        var sum = weighed(tens);
        var digit = (int) (place % OF_TEN);
        for (var ninth = 0; ; ninth++) {
            var check = MODULUS - (sum + 2 * ninth) % MODULUS;
            if (check != MODULUS - 1 && digit-- == 0) {
                return new NhsNumber(tens + ninth + check % MODULUS);
            }
        }
    }

    private static int weighed(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        return sum;
    }
}
