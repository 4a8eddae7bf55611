package org.chengsheng.voice.size;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chengsheng.platform.database.EmbeddedDatabase;
import org.chengsheng.platform.secret.SecretKeys;
import org.chengsheng.publicity.signup.ManyActivities;
import org.chengsheng.voice.ticket.ManyTickets;

/**
 * The packaged jar as an operator runs it, on loopback, with the demo bureau and a folder of its
 * own; tokens are signed with a key of this run. Ends with {@link #close}.
 */
final class PackagedProduct implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final String SECRET = "bWVhc3VyZW1lbnQtb25seS1rZXktbm90LWZvci11c2UhISE=";
    private static final int HTTP = Integer.getInteger("http-port", 8120);
    private static final int MANAGEMENT = Integer.getInteger("management-port", 9120);

    private final Path folder;
    private final TokenIssuer issuer = new TokenIssuer();
    private final HttpClient client = HttpClient.newHttpClient();
    private final EmbeddedDatabase database;
    private Process process;

    /**
     * @param folder kept between runs, so that the register is made once
     */
    PackagedProduct(Path folder) throws IOException, GeneralSecurityException {
        this.folder = folder;
        this.database = EmbeddedDatabase.start(folder.resolve("postgresql"));
    }

    /** Makes the register unless the folder has it, then starts the product with this heap. */
    PackagedProduct withTickets(int count, String heap) throws Exception {
        return with(
                "tickets-" + count,
                heap,
                owner -> new ManyTickets(owner, new SecretKeys(SECRET)).make(count));
    }

    /** The same for activities and their sign-ups. */
    public PackagedProduct withActivities(int activities, int signUps, String heap)
            throws Exception {
        return with(
                "activities-" + activities,
                heap,
                owner ->
                        new ManyActivities(owner, new SecretKeys(SECRET))
                                .make(activities, signUps));
    }

    private interface Register {
        void make(Connection owner) throws SQLException, IOException;
    }

    private PackagedProduct with(String name, String heap, Register register) throws Exception {
        Path made = folder.resolve(name);
        if (!Files.exists(made)) {
            start(heap);
            stop();
            try (Connection owner = owner()) {
                register.make(owner);
            }
            Files.createFile(made);
        }
        start(heap);
        return this;
    }

    /** A connection of the owner of the tables. */
    Connection owner() throws SQLException {
        var configuration = database.configuration();
        return DriverManager.getConnection(
                configuration.get("quarkus.flyway.jdbc-url"),
                configuration.get("quarkus.flyway.username"),
                configuration.get("quarkus.flyway.password"));
    }

    /** A request of the demo person with this login. */
    HttpRequest.Builder request(String login, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + HTTP + path))
                .header("Authorization", "Bearer " + issuer.token(login))
                .timeout(Duration.ofMinutes(20));
    }

    /** Memory of the process in megabytes, from the kernel. */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", "" + process.pid(), "status")).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .mapToLong(Long::parseLong)
                        .sum()
                / 1024;
    }

    private void start(String heap) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap);
        command.add("-XX:+ExitOnOutOfMemoryError");
        database.configuration().forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add("-Dchengsheng.data-dir=" + folder);
        command.add("-Dchengsheng.demo=true");
        command.add("-Dchengsheng.secret-key=" + SECRET);
        command.add("-Dquarkus.http.host=127.0.0.1");
        command.add("-Dquarkus.http.port=" + HTTP);
        command.add("-Dquarkus.management.port=" + MANAGEMENT);
        command.add("-Dquarkus.oidc.auth-server-url=" + issuer.address());
        command.add("-Dquarkus.oidc.client-id=chengsheng-console");
        command.add("-Dquarkus.oidc.credentials.secret=none");
        command.add("-jar");
        command.add(JAR.toAbsolutePath().toString());
        process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("product.log").toFile())
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        awaitReady();
    }

    private void awaitReady() throws Exception {
        HttpRequest ready =
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + MANAGEMENT + "/q/health/ready"))
                        .build();
        long until = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (System.nanoTime() < until && process.isAlive()) {
            try {
                HttpResponse<String> answer = client.send(ready, BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // still starting
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("not ready, see " + folder.resolve("product.log"));
    }

    private void stop() throws InterruptedException {
        if (process != null) {
            process.destroy();
            process.waitFor();
        }
    }

    @Override
    public void close() throws InterruptedException {
        stop();
        issuer.close();
        database.stop();
    }
}
