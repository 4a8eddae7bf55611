package org.chengsheng.voice.ledger;

/**
 * Why a row is not imported.
 *
 * @param column counted from 0
 * @param value what stands there
 */
record RowError(int rowNumber, int column, String value, String reason) {}
