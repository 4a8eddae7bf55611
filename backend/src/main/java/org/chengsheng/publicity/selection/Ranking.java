package org.chengsheng.publicity.selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.chengsheng.publicity.selection.SelectionEntry.Grade;

/**
 * Who comes before whom. The average of all judges decides, to two decimals as it is shown; among
 * equals the order somebody decided. Equals nobody ordered share a rank, and where the grade hangs
 * on their order they have none until it is decided.
 */
record Ranking(List<Place> places) {

    private static final Comparator<Standing> ORDER =
            Comparator.comparing(Standing::average)
                    .reversed()
                    .thenComparing(
                            Standing::tieOrder, Comparator.nullsLast(Comparator.naturalOrder()));

    /**
     * A candidate with points.
     *
     * @param tieOrder decided place among equals, or null
     */
    record Standing(UUID candidateId, BigDecimal average, Integer tieOrder) {

        boolean isLevelWith(Standing other) {
            return average.compareTo(other.average) == 0;
        }
    }

    /**
     * @param tied shares its rank with somebody
     * @param open the grade hangs on a tie that nobody decided
     * @param grade null: no award, or not settled
     */
    record Place(
            UUID candidateId,
            BigDecimal average,
            int rank,
            boolean tied,
            boolean open,
            String grade) {}

    static Ranking of(List<Standing> standings, List<Grade> grades) {
        List<Standing> sorted = standings.stream().sorted(ORDER).toList();
        List<String> byPlace = new ArrayList<>();
        for (Grade grade : grades) {
            for (int it = 0; it < grade.places(); it++) {
                byPlace.add(grade.name());
            }
        }
        List<Place> places = new ArrayList<>();
        int first = 0;
        while (first < sorted.size()) {
            int next = endOfGroup(sorted, first);
            addGroup(places, sorted.subList(first, next), first, byPlace);
            first = next;
        }
        return new Ranking(List.copyOf(places));
    }

    private static int endOfGroup(List<Standing> sorted, int first) {
        int next = first + 1;
        while (next < sorted.size() && sorted.get(next).isLevelWith(sorted.get(first))) {
            next++;
        }
        return next;
    }

    private static void addGroup(
            List<Place> places, List<Standing> group, int first, List<String> grades) {
        boolean decided =
                group.stream().map(Standing::tieOrder).filter(Objects::nonNull).distinct().count()
                        == group.size();
        boolean tied = group.size() > 1 && !decided;
        boolean open =
                tied
                        && !Objects.equals(
                                gradeAt(grades, first), gradeAt(grades, first + group.size() - 1));
        for (int it = 0; it < group.size(); it++) {
            Standing standing = group.get(it);
            places.add(
                    new Place(
                            standing.candidateId(),
                            standing.average(),
                            tied ? first + 1 : first + it + 1,
                            tied,
                            open,
                            open ? null : gradeAt(grades, first + it)));
        }
    }

    private static String gradeAt(List<String> grades, int place) {
        return place < grades.size() ? grades.get(place) : null;
    }

    boolean isOpen() {
        return places.stream().anyMatch(Place::open);
    }

    /** Everybody with the same average as this candidate, this one too. */
    List<UUID> levelWith(UUID candidateId) {
        return places.stream()
                .filter(it -> it.candidateId().equals(candidateId))
                .findFirst()
                .map(
                        own ->
                                places.stream()
                                        .filter(it -> it.average().compareTo(own.average()) == 0)
                                        .map(Place::candidateId)
                                        .toList())
                .orElse(List.of());
    }
}
