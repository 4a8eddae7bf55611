package org.chengsheng.publicity.activity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.chengsheng.platform.geo.Datum;

/**
 * 地点: a point, an address a person typed, or both.
 *
 * @param lat WGS84, null when only an address was typed
 * @param datum the system the position was received in
 */
@Embeddable
public record ActivityPlace(
        Double lat, Double lon, @Enumerated(EnumType.STRING) Datum datum, String address) {}
