package org.chengsheng.publicity.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chengsheng.platform.files.SmallerPhotos;
import org.chengsheng.platform.files.SmallerPhotos.SmallerPhoto;
import org.chengsheng.platform.print.PrintTurns;
import org.chengsheng.publicity.field.FieldLogs.FieldPhoto;
import org.chengsheng.publicity.summary.SummariseActivity.Collected;
import org.chengsheng.publicity.summary.SummaryDocument.Picture;

/** Makes the file; it is bounded by the number and size of its photos. */
@ApplicationScoped
class PrintSummary {

    /** Enough for half the width of a page at 300 dots an inch. */
    private static final int LONGEST_SIDE = 1000;

    private final SmallerPhotos photos;
    private final PrintTurns turns;

    PrintSummary(SmallerPhotos photos, PrintTurns turns) {
        this.photos = photos;
        this.turns = turns;
    }

    byte[] handle(Collected collected, SummaryFormat format) {
        return turns.take(
                () -> {
                    List<Picture> pictures =
                            collected.photos().stream().map(this::picture).toList();
                    return format.write(SummaryText.of(collected.facts(), pictures));
                });
    }

    private Picture picture(FieldPhoto photo) {
        SmallerPhoto it = photos.within(photo.id(), LONGEST_SIDE);
        return new Picture(it.jpeg(), it.width(), it.height(), SummaryText.caption(photo.at()));
    }
}
