package org.homeward.engine;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A release's models among those that process owners have changed since the release before it. What only one of them
 * changed is taken from that one; where both did, the owner's file stays, and is named.
 *
 * @param files the whole set
 * @param kept  files of owners that stayed although the release brings others
 */
record ReleaseMerge(Map<String, byte[]> files, List<String> kept) {

    /**
     * @param release  what this build carries
     * @param before   hashes of what the release before it carried
     * @param deployed what is in force
     */
    static ReleaseMerge of(Map<String, byte[]> release, Map<String, String> before, Map<String, byte[]> deployed) {
        var files = new TreeMap<>(release);
        var kept = new ArrayList<String>();
        var names = new TreeSet<>(deployed.keySet());
        names.retainAll(before.keySet());
        names.forEach(name -> {
            var now = hash(deployed.get(name));
            var brought = release.containsKey(name) ? hash(release.get(name)) : "";
            if (!now.equals(before.get(name)) && !now.equals(brought)) {
                files.put(name, deployed.get(name));
                if (!brought.equals(before.get(name))) {
                    kept.add(name);
                }
            }
        });
        return new ReleaseMerge(files, List.copyOf(kept));
    }

    static Map<String, String> hashes(Map<String, byte[]> files) {
        var hashes = new TreeMap<String, String>();
        files.forEach((name, file) -> hashes.put(name, hash(file)));
        return hashes;
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
