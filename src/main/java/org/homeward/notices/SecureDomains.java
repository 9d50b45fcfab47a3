package org.homeward.notices;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The mail domains whose mailboxes may hold personal data: NHSmail, and those that are accredited to the secure email standard
 * (DCB1596). A mailbox belongs to one of them when its domain is that very domain or lies below it. Nothing is listed unless
 * somebody has listed it.
 *
 * @param names in small letters, for example {@code nhs.net}
 */
public record SecureDomains(Set<String> names) {

    private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile(LABEL + "(\\." + LABEL + ")+");
    /** Without {@code %} and {@code !}, by which a mail server may be asked to pass a mail on. */
    private static final Pattern ADDRESS = Pattern.compile("[\\w+&'=~-]+(\\.[\\w+&'=~-]+)*@(" + DOMAIN.pattern() + ")");
    private static final Set<String> OF_MANY = Set.of("ac.uk", "co.uk", "gov.uk", "ltd.uk", "me.uk", "mod.uk", "net.uk", "nhs.uk",
            "org.uk", "plc.uk", "police.uk", "sch.uk");
    private static final int LONGEST = 254;

    /** @throws IllegalArgumentException for what is no domain of one organisation or service */
    public SecureDomains {
        var read = new TreeSet<String>();
        names.forEach(name -> read.add(checked(name)));
        names = Set.copyOf(read);
    }

    public static SecureDomains of(List<String> names) {
        return new SecureDomains(Set.copyOf(names));
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** Whether an address belongs to one of the domains; what is no plain address belongs to none. */
    public boolean hold(String address) {
        if (address.length() > LONGEST || !ADDRESS.matcher(address).matches()) {
            return false;
        }
        var domain = "." + domainOf(address);
        return names.stream().anyMatch(name -> domain.endsWith("." + name));
    }

    /** What follows the at sign, in small letters. */
    static String domainOf(String address) {
        return address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    private static String checked(String name) {
        if (!DOMAIN.matcher(name).matches() || OF_MANY.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("\"" + name + "\" is no mail domain of one organisation or service, as nhs.net is. Write each"
                    + " domain of homeward.notices.secure-domains by itself, without @ and *; those below it are meant as well.");
        }
        return name.toLowerCase(Locale.ROOT);
    }
}
