package org.chengsheng.platform.spreadsheet;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chengsheng.platform.spreadsheet.UnreadableTable.Reason;

/**
 * The texts of a workbook, which its cells name by position. They can be hundreds of megabytes, so
 * they are laid out in a temporary file and only their positions are kept in memory. (The usual
 * libraries keep the texts themselves.)
 */
final class SharedStrings implements Closeable {

    private static final int MOST_TEXTS = 4_000_000;

    private final Path file;
    private final FileChannel channel;
    private final long[] ends;
    private final int count;

    private SharedStrings(Path file, long[] ends, int count) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
        this.ends = ends;
        this.count = count;
    }

    /** Lays out the texts of the part; a workbook without texts has none. */
    static SharedStrings read(XlsxPackage workbook, String part)
            throws IOException, XMLStreamException {
        Path file = Files.createTempFile("chengsheng-texts", null);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            long[] ends = new long[1024];
            int count = 0;
            long end = 0;
            XMLStreamReader xml = workbook.xml(part).orElse(null);
            while (xml != null && xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT
                        || !"si".equals(xml.getLocalName())) {
                    continue;
                }
                if (count == MOST_TEXTS) {
                    throw new UnreadableTable(Reason.TOO_LARGE);
                }
                byte[] text = XlsxText.read(xml).getBytes(StandardCharsets.UTF_8);
                out.write(text);
                end += text.length;
                ends = count < ends.length ? ends : Arrays.copyOf(ends, count * 2);
                ends[count++] = end;
            }
            out.flush();
            return new SharedStrings(file, ends, count);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    String get(int index) throws IOException {
        if (index < 0 || index >= count) {
            throw new UnreadableTable(Reason.DAMAGED);
        }
        long start = index == 0 ? 0 : ends[index - 1];
        ByteBuffer text = ByteBuffer.allocate(Math.toIntExact(ends[index] - start));
        while (text.hasRemaining()) {
            if (channel.read(text, start + text.position()) < 0) {
                throw new IOException("the temporary file of texts is shorter than it was");
            }
        }
        return new String(text.array(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
