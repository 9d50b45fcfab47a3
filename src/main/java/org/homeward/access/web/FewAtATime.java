package org.homeward.access.web;

import java.util.concurrent.Semaphore;
import org.homeward.access.Account;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Checks no more than a few passwords at the same moment: each takes memory and time, and a crowd must not take all. */
final class FewAtATime implements PasswordEncoder {

    private final PasswordEncoder thorough;
    private final Semaphore places;

    FewAtATime(PasswordEncoder thorough, int atOnce) {
        this.thorough = thorough;
        this.places = new Semaphore(atOnce, true);
    }

    @Override
    public String encode(CharSequence password) {
        places.acquireUninterruptibly();
        try {
            return thorough.encode(password);
        } finally {
            places.release();
        }
    }

    @Override
    public boolean matches(CharSequence password, String sealed) {
        places.acquireUninterruptibly();
        try {
            return !sealed.equals(Account.NO_PASSWORD) && thorough.matches(password, sealed);
        } finally {
            places.release();
        }
    }

    @Override
    public boolean upgradeEncoding(String sealed) {
        return thorough.upgradeEncoding(sealed);
    }
}
