package org.chengsheng.platform.files;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileLinksTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:04:59Z");
    private static final UUID PHOTO = UUID.fromString("01234567-89ab-7cde-8f01-23456789abcd");
    private static final Pattern FORM =
            Pattern.compile(
                    "/api/citizen/files/"
                            + PHOTO
                            + "\\?w=(full|thumb)&exp=(\\d+)&sig=([A-Za-z0-9_-]{43})");

    private final FileLinks links = linksAt(NOW, (byte) 1);

    private record Link(String size, long expires, String signature) {}

    @Test
    void aFreshLinkOpensItsPhoto() {
        Link link = link(false);

        assertDoesNotThrow(() -> links.check(PHOTO, link.size, link.expires, link.signature));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23T02:00:00Z", "2026-11-23T02:04:59Z"})
    void aLinkLivesFiveToTenMinutes(Instant made) {
        Duration life =
                Duration.ofSeconds(parse(linksAt(made, (byte) 1), false).expires)
                        .minusSeconds(made.getEpochSecond());

        assertTrue(life.compareTo(Duration.ofMinutes(10)) <= 0);
        assertTrue(life.compareTo(Duration.ofMinutes(5)) > 0);
    }

    @Test
    void anExpiredLinkIsUnknown() {
        Link link = link(false);
        FileLinks later = linksAt(Instant.ofEpochSecond(link.expires), (byte) 1);

        assertUnknown(later, PHOTO, link.size, link.expires, link.signature);
    }

    @Test
    void aLinkCannotBeProlonged() {
        Link link = link(false);

        assertUnknown(links, PHOTO, link.size, link.expires + 300, link.signature);
    }

    @Test
    void aLinkOpensNoOtherPhoto() {
        Link link = link(false);

        assertUnknown(links, UUID.randomUUID(), link.size, link.expires, link.signature);
    }

    @Test
    void aLinkToTheSmallVersionDoesNotOpenTheLargeOne() {
        Link link = link(true);

        assertUnknown(links, PHOTO, "full", link.expires, link.signature);
    }

    @Test
    void anotherKeyMakesAnotherSignature() {
        Link link = parse(linksAt(NOW, (byte) 2), false);

        assertUnknown(links, PHOTO, link.size, link.expires, link.signature);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "A", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "签名"})
    void aForgedSignatureIsUnknown(String signature) {
        assertUnknown(links, PHOTO, "full", link(false).expires, signature);
    }

    private static void assertUnknown(
            FileLinks links, UUID id, String size, long expires, String signature) {
        Refusal refusal =
                assertThrows(Refusal.class, () -> links.check(id, size, expires, signature));
        assertEquals(PlatformCode.PLATFORM_NOT_FOUND, refusal.code());
    }

    private Link link(boolean thumb) {
        return parse(links, thumb);
    }

    private static Link parse(FileLinks links, boolean thumb) {
        Matcher link = FORM.matcher(links.citizenLink(PHOTO, thumb));
        assertTrue(link.matches());
        return new Link(link.group(1), Long.parseLong(link.group(2)), link.group(3));
    }

    private static FileLinks linksAt(Instant now, byte keyByte) {
        byte[] key = new byte[32];
        key[0] = keyByte;
        return new FileLinks(key, Clock.fixed(now, ZoneOffset.UTC));
    }
}
