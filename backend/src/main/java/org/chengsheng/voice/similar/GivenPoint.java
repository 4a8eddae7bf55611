package org.chengsheng.voice.similar;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.chengsheng.platform.geo.Datum;
import org.chengsheng.platform.geo.Position;

/** A point as a client sends it; without a datum it is WGS84. */
public record GivenPoint(
        @NotNull
                @DecimalMin(value = "-90", message = "{place.outside}")
                @DecimalMax(value = "90", message = "{place.outside}")
                Double lat,
        @NotNull
                @DecimalMin(value = "-180", message = "{place.outside}")
                @DecimalMax(value = "180", message = "{place.outside}")
                Double lon,
        Datum datum) {

    Position position() {
        return Position.from(lat, lon, datum == null ? Datum.WGS84 : datum);
    }
}
