package org.chengsheng.org.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chengsheng.org.network.NetworkCoverage.UnitCoverage;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.spreadsheet.TableWriter;
import org.chengsheng.platform.web.Messages;

/** The network as a workbook, one row a unit. */
@ApplicationScoped
class NetworkSheet {

    private static final List<String> COLUMNS =
            List.of("unit", "lead", "since", "informants", "gaps", "left");
    private static final List<Integer> WIDTHS = List.of(24, 14, 14, 40, 30, 30);

    private final ShowNetwork showNetwork;

    NetworkSheet(ShowNetwork showNetwork) {
        this.showNetwork = showNetwork;
    }

    StreamingOutput of(boolean gapsOnly, StaffMember reader) {
        List<UnitCoverage> rows = showNetwork.coverage(gapsOnly, reader).items();
        List<String> headings =
                COLUMNS.stream().map(it -> Messages.text("network.column." + it)).toList();
        return out -> {
            try (TableWriter table =
                    new TableWriter(out, Messages.text("network.sheet"), headings, WIDTHS)) {
                for (UnitCoverage row : rows) {
                    table.row(cells(row));
                }
            }
        };
    }

    static List<Object> cells(UnitCoverage row) {
        return List.of(
                row.unitName(),
                row.lead() == null ? "" : row.lead().name(),
                row.lead() == null ? "" : row.lead().beginsOn(),
                joined(row.informants(), NetworkSheet::person),
                joined(row.gaps(), Messages::label),
                joined(row.left(), NetworkSheet::person));
    }

    private static String person(PostView post) {
        return post.name() + "（" + Messages.label(post.kind()) + "）";
    }

    private static <T> String joined(Collection<T> values, Function<T, String> words) {
        return values.stream().map(words).collect(Collectors.joining("、"));
    }
}
