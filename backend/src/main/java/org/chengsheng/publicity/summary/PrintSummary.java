package org.chengsheng.publicity.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.chengsheng.platform.files.SmallerPhotos;
import org.chengsheng.platform.files.SmallerPhotos.SmallerPhoto;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.field.FieldLogs.FieldPhoto;
import org.chengsheng.publicity.summary.SummariseActivity.Collected;
import org.chengsheng.publicity.summary.SummaryDocument.Picture;

/**
 * Makes the file, one at a time: the Chinese font alone takes some tens of megabytes while a PDF is
 * laid out. The file itself is bounded by the number and size of its photos.
 */
@ApplicationScoped
class PrintSummary {

    /** Enough for half the width of a page at 300 dots an inch. */
    private static final int LONGEST_SIDE = 1000;

    private static final long PATIENCE_SECONDS = 20;
    private static final Duration RETRY = Duration.ofSeconds(10);

    private final SmallerPhotos photos;
    private final Semaphore turn = new Semaphore(1, true);

    PrintSummary(SmallerPhotos photos) {
        this.photos = photos;
    }

    byte[] handle(Collected collected, SummaryFormat format) {
        if (!waitForTurn()) {
            throw new Refusal(PlatformCode.PLATFORM_UNAVAILABLE).retryAfter(RETRY);
        }
        try {
            List<Picture> pictures = collected.photos().stream().map(this::picture).toList();
            return format.write(SummaryText.of(collected.facts(), pictures));
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written but memory", e);
        } finally {
            turn.release();
        }
    }

    private boolean waitForTurn() {
        try {
            return turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Picture picture(FieldPhoto photo) {
        SmallerPhoto it = photos.within(photo.id(), LONGEST_SIDE);
        return new Picture(it.jpeg(), it.width(), it.height(), SummaryText.caption(photo.at()));
    }
}
