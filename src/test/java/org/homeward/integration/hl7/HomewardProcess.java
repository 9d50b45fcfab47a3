package org.homeward.integration.hl7;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.homeward.HomewardApplication;

/** The real product in a process of its own, on a database of its own. */
public final class HomewardProcess implements AutoCloseable {

    private static final Pattern PORT_IS_OPEN = Pattern.compile("Hospital messages are taken on port (\\d+)");
    private static final Pattern PAGES_ARE_OPEN = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern IS_READY = Pattern.compile("Homeward is ready");
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private final Process process;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final CompletableFuture<Integer> pages = new CompletableFuture<>();
    private final CompletableFuture<Integer> ready = new CompletableFuture<>();
    private final List<String> lines = new ArrayList<>();

    private HomewardProcess(Process process) {
        this.process = process;
        var reader = new Thread(() -> read(process.inputReader()), "output-of-homeward");
        reader.setDaemon(true);
        reader.start();
    }

    /** @param more arguments besides those that every test's process gets */
    public static HomewardProcess start(String jdbcUrl, String... more) throws IOException {
        var builder = demo("--homeward.demo.history=false", "--homeward.demo.readmission=false", "--homeward.demo.routed=false",
                "--homeward.printed-lists.directory=",
                "--spring.datasource.url=" + jdbcUrl, "--spring.datasource.hikari.maximum-pool-size=8");
        builder.command().addAll(List.of(more));
        builder.environment().put("HOMEWARD_AUDIT_KEY", KEY);
        builder.environment().put("HOMEWARD_HL7_STORAGE_KEY", KEY);
        return new HomewardProcess(builder.redirectErrorStream(true).start());
    }

    /** As somebody starts it who has just got it, in that empty folder; nothing happens then but what the test does. */
    public static HomewardProcess startForTheFirstTime(Path folder) throws IOException {
        return new HomewardProcess(demo("--homeward.demo.living-day=false", "--homeward.demo.data-directory=" + folder).redirectErrorStream(true).start());
    }

    private static ProcessBuilder demo(String... arguments) {
        var java = ProcessHandle.current().info().command().orElse("java");
        var builder = new ProcessBuilder(java, "-Xmx512m", "-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC", "-cp",
                System.getProperty("java.class.path"), HomewardApplication.class.getName(), "--spring.profiles.active=demo",
                "--server.port=0", "--homeward.hl7.port=0");
        builder.command().addAll(List.of(arguments));
        return builder;
    }

    /** Waits until the message port is open. */
    public int messagePort() {
        return opened(port);
    }

    /** Waits until everything is open, and answers the port of the pages. */
    public int pagesPort() {
        messagePort();
        return opened(pages);
    }

    /** Waits until the start has come to its end. */
    public void awaitReady() {
        opened(ready);
    }

    private int opened(CompletableFuture<Integer> door) {
        try {
            return door.get(4, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException("Homeward did not start:\n" + tail(), e);
        }
    }

    /** Asks it to stop, as an operator does (SIGTERM), and answers how it ended. */
    public int stop() throws InterruptedException {
        process.destroy();
        return end();
    }

    /** Waits until it ends by itself, and answers how. */
    public int end() throws InterruptedException {
        if (!process.waitFor(4, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Homeward did not end:\n" + tail());
        }
        return process.exitValue();
    }

    public void killNine() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            killNine();
        }
    }

    private void read(BufferedReader output) {
        try (output) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                keep(line);
                var open = PORT_IS_OPEN.matcher(line);
                if (open.find()) {
                    port.complete(Integer.parseInt(open.group(1)));
                }
                if (IS_READY.matcher(line).find()) {
                    ready.complete(0);
                }
                var web = PAGES_ARE_OPEN.matcher(line);
                if (web.find()) {
                    pages.complete(Integer.parseInt(web.group(1)));
                }
            }
            port.completeExceptionally(new IllegalStateException("It ended"));
            ready.completeExceptionally(new IllegalStateException("It ended"));
        } catch (IOException e) {
            port.completeExceptionally(e);
        }
    }

    /** All that it wrote, to standard output and error. */
    public synchronized String output() {
        return String.join("\n", lines);
    }

    private synchronized void keep(String line) {
        lines.add(line);
    }

    /** The last lines that it wrote. */
    public synchronized String tail() {
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }
}
