package org.chengsheng.platform.spreadsheet;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chengsheng.platform.spreadsheet.UnreadableTable.Reason;

/**
 * The parts of an XLSX file. What they unpack to is limited twice: by what the file says of itself,
 * and by what really comes out.
 */
final class XlsxPackage implements Closeable {

    private static final long MOST_UNPACKED = 1L << 30;
    private static final int MOST_PARTS = 10_000;

    private final ZipFile zip;
    private long left = MOST_UNPACKED;

    private XlsxPackage(ZipFile zip) {
        this.zip = zip;
    }

    static XlsxPackage open(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        long stated = zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
        if (zip.size() > MOST_PARTS || stated > MOST_UNPACKED) {
            zip.close();
            throw new UnreadableTable(Reason.TOO_LARGE);
        }
        return new XlsxPackage(zip);
    }

    /** A part as XML without any access to the outside; empty when the file has no such part. */
    Optional<XMLStreamReader> xml(String part) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return Optional.empty();
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return Optional.of(factory.createXMLStreamReader(new Counted(zip.getInputStream(entry))));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Stops a bomb whose directory lies about its size. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            take(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            take(Math.max(got, 0));
            return got;
        }

        private void take(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new UnreadableTable(Reason.TOO_LARGE);
            }
        }
    }
}
