package org.chengsheng.testsupport;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Everything that is logged while it is open, stack traces included. */
public final class LogCapture extends Handler implements AutoCloseable {

    private final StringBuffer lines = new StringBuffer();
    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();

    private LogCapture() {}

    /** Listens to everything from INFO up; the quiet level of tests would hide too much. */
    public static LogCapture open() {
        LogCapture capture = new LogCapture();
        capture.setLevel(Level.ALL);
        capture.root.addHandler(capture);
        capture.root.setLevel(Level.INFO);
        return capture;
    }

    public String text() {
        return lines.toString();
    }

    @Override
    public void publish(LogRecord line) {
        StringWriter words = new StringWriter();
        words.write(new SimpleFormatter().formatMessage(line));
        if (line.getThrown() != null) {
            line.getThrown().printStackTrace(new PrintWriter(words));
        }
        lines.append(words).append('\n');
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        root.removeHandler(this);
        root.setLevel(before);
    }
}
