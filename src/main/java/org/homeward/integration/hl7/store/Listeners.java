package org.homeward.integration.hl7.store;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.homeward.integration.hl7.FeedProfiles;
import org.homeward.integration.hl7.ReceiveMessage;
import org.homeward.integration.hl7.mllp.Cover;
import org.homeward.integration.hl7.mllp.MllpListener;
import org.homeward.integration.hl7.mllp.OpenDoor;
import org.homeward.integration.hl7.mllp.RoomForLarge;
import org.homeward.integration.hl7.mllp.Tls;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.ssl.SslOptions;

/** Makes the ports on which hospitals' messages arrive, as the settings say: one, or several that differ. */
record Listeners(Hl7Settings settings, FeedProfiles profiles, SslBundles bundles, ReceiveMessage receive) {

    private static final int LARGE_AT_A_TIME = 4;

    /** @throws MessagePort.CannotBeOpened when a listener names a profile that is not agreed */
    List<Listener> all() {
        var room = new RoomForLarge(LARGE_AT_A_TIME);
        var limits = settings.limits();
        return settings.doors().stream().map(door -> {
            var profile = Hl7Settings.given(door.profile());
            profile.ifPresent(this::mustBeAgreed);
            var receiver = profile.map(receive::by).orElse(receive);
            return new Listener(door, new MllpListener(limits, receiver, cover(door), room));
        }).toList();
    }

    private Cover cover(Hl7Settings.Door door) {
        return Hl7Settings.given(door.sslBundle()).<Cover>map(name -> {
            var options = bundles.getBundle(name).getOptions();
            return new Tls(() -> bundles.getBundle(name).createSslContext(), door.clientCertificate(), details(options));
        }).orElse(Cover.NONE);
    }

    private static Tls.Details details(SslOptions options) {
        return new Tls.Details(Optional.ofNullable(options.getCiphers()).orElse(new String[0]),
                Optional.ofNullable(options.getEnabledProtocols()).orElse(new String[0]));
    }

    private void mustBeAgreed(String profile) {
        if (profiles.called(profile).isEmpty()) {
            throw new MessagePort.CannotBeOpened("A listener of homeward.hl7.listeners reads by the profile \"" + profile
                    + "\", and there is none of that name.", "Name one of homeward.hl7.profiles by its application, or as "
                    + "APPLICATION/FACILITY.", null);
        }
    }

    /** One port with what the settings say of it. */
    record Listener(Hl7Settings.Door settings, MllpListener wire) {

        boolean isSecured() {
            return Hl7Settings.given(settings.sslBundle()).isPresent();
        }

        InetAddress address() throws UnknownHostException {
            return settings.address().isEmpty() ? new InetSocketAddress(0).getAddress() : InetAddress.getByName(settings.address());
        }

        OpenDoor asOpen() {
            return new OpenDoor(settings.name(), wire.port(), isSecured(), Hl7Settings.given(settings.profile()), wire.traffic());
        }
    }
}
