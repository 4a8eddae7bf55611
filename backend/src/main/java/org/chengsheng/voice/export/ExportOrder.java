package org.chengsheng.voice.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chengsheng.platform.web.Download;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.handling.FilterValues;

/**
 * What is to be exported.
 *
 * @param columns of a list, in the order wanted; all when none is given
 * @param reasons adds to a list how each deadline was counted
 */
public record ExportOrder(
        @NotNull(message = "{export.format}") Format format,
        @NotNull(message = "{export.content}") Content content,
        @Size(max = 12) List<@NotNull ListColumn> columns,
        boolean reasons,
        @NotNull @Valid FilterValues filter) {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    /** The kind of file. */
    public enum Format {
        CSV("text/csv; charset=utf-8"),
        XLSX(Download.XLSX);

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }
    }

    /** The kind of table. */
    public enum Content {
        LIST,
        LEDGER
    }

    List<ListColumn> listColumns() {
        return columns == null || columns.isEmpty() ? List.of(ListColumn.values()) : columns;
    }

    /** For the log: how many rows of which filter; words that were searched for stay out of it. */
    String describe(long rows) {
        try {
            return Messages.text("export.audit", rows, JSON.writeValueAsString(silent()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a filter is plain values", e);
        }
    }

    /** People search for names and phones: the log says that words were given, not which. */
    private FilterValues silent() {
        return filter.withWords(
                filter.q() == null ? null : "***", filter.address() == null ? null : "***");
    }
}
