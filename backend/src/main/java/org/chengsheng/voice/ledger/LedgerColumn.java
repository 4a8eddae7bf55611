package org.chengsheng.voice.ledger;

import java.util.List;

/**
 * A column of an uploaded ledger.
 *
 * @param samples up to three of its cells, shortened, names and phones masked
 * @param guess what it probably means, or null
 */
public record LedgerColumn(int index, String heading, List<String> samples, LedgerField guess) {

    LedgerColumn withoutSamples() {
        return new LedgerColumn(index, heading, List.of(), guess);
    }
}
