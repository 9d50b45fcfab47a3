package org.homeward.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.homeward.HomewardApplication;

/**
 * The product in a process of its own with the settings that it comes with, on the demo's database in a folder. What a bench adds
 * to the class path is not on its own.
 */
final class ProductProcess implements AutoCloseable {

    private static final Pattern PAGES = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern MESSAGES = Pattern.compile("Hospital messages are taken on port (\\d+)");
    private static final Pattern NOT_THE_PRODUCT = Pattern.compile(".*(test-classes|bench-classes)/?");
    private static final int LINES = 60;

    private final Process process;
    private final long begun = System.nanoTime();
    private final CompletableFuture<Integer> pages = new CompletableFuture<>();
    private final CompletableFuture<Integer> messages = new CompletableFuture<>();
    private final Deque<String> tail = new ArrayDeque<>();

    private ProductProcess(Process process) {
        this.process = process;
        var reader = new Thread(() -> read(process.inputReader()), "output-of-homeward");
        reader.setDaemon(true);
        reader.start();
    }

    static ProductProcess start(Path data, String... more) throws IOException {
        var classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !NOT_THE_PRODUCT.matcher(entry).matches()).collect(Collectors.joining(File.pathSeparator));
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-Duser.timezone=UTC", "-cp", classPath,
                HomewardApplication.class.getName(), "--spring.profiles.active=demo", "--server.port=0", "--homeward.hl7.port=0",
                "--homeward.demo.data-directory=" + data, "--spring.main.banner-mode=off"));
        command.addAll(List.of(more));
        return new ProductProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Waits until it is ready. */
    int port() {
        opened(messages);
        return opened(pages);
    }

    /** Waits until the first page can be asked for. */
    int pagesPort() {
        return opened(pages);
    }

    int messagePort() {
        return opened(messages);
    }

    /** Since it was started. */
    double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** What of its memory is in use and in RAM, in MiB; its database not counted. */
    double residentMiB() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream().filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).findFirst().orElseThrow();
    }

    private int opened(CompletableFuture<Integer> door) {
        try {
            return door.get(10, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException("Homeward did not start:\n" + output(), e);
        }
    }

    private void read(BufferedReader output) {
        try (output) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                keep(line);
                tell(line, PAGES, pages);
                tell(line, MESSAGES, messages);
            }
        } catch (IOException e) {
            pages.completeExceptionally(e);
        }
        pages.completeExceptionally(new IllegalStateException("It ended"));
        messages.completeExceptionally(new IllegalStateException("It ended"));
    }

    private static void tell(String line, Pattern pattern, CompletableFuture<Integer> port) {
        var found = pattern.matcher(line);
        if (found.find()) {
            port.complete(Integer.parseInt(found.group(1)));
        }
    }

    private synchronized void keep(String line) {
        tail.add(line);
        if (tail.size() > LINES) {
            tail.remove();
        }
    }

    private synchronized String output() {
        return String.join("\n", tail);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
