package org.chengsheng.publicity.summary;

import java.util.List;

/**
 * The summary of an activity before it has a file format: every format writes the same blocks in
 * the same order.
 *
 * @param signedBy the unit that hands it in
 * @param signedOn day of the evaluation, as it is written in papers
 */
record SummaryDocument(String title, List<Block> blocks, String signedBy, String signedOn) {

    /** One part of the text. */
    sealed interface Block permits Heading, Text, Grid, Pictures {}

    /** Of a section, with its numeral. */
    record Heading(String text) implements Block {}

    /** One paragraph; never with a line break. */
    record Text(String text) implements Block {}

    /**
     * A table.
     *
     * @param numbersFrom the first column of figures, which stand on the right; the number of
     *     columns where there is none
     * @param summed the last row is a sum
     */
    record Grid(List<String> headings, List<List<String>> rows, int numbersFrom, boolean summed)
            implements Block {

        boolean isNumber(int column) {
            return column >= numbersFrom;
        }

        boolean isSum(int row) {
            return summed && row == rows.size() - 1;
        }
    }

    /** Two beside each other. */
    record Pictures(List<Picture> pictures) implements Block {}

    /**
     * A JPEG.
     *
     * @param width in pixels
     * @param height in pixels
     */
    record Picture(byte[] jpeg, int width, int height, String caption) {

        /** Width on paper so that it fits into a box, all in millimetres. */
        double widthWithin(double boxWidth, double boxHeight) {
            return Math.min(boxWidth, boxHeight * width / height);
        }

        /** The height that goes with a width on paper. */
        double heightFor(double paperWidth) {
            return paperWidth * height / width;
        }
    }
}
