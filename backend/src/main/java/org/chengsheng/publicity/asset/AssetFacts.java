package org.chengsheng.publicity.asset;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.Words;

/**
 * What is known of an asset whatever its state.
 *
 * @param unitId the unit of the bureau that keeps it
 * @param owner whose it is when it is not the bureau's, for example a bus company
 * @param spec size and material
 * @param lat WGS84; null together with lon when nobody marked it on the map
 * @param startsOn first day the content is shown; null while open
 * @param endsOn last day; null: no end
 * @param inspectorId who patrols it
 */
@Embeddable
public record AssetFacts(
        @NotNull(message = "{asset.kind}") @Enumerated(EnumType.STRING) AssetKind kind,
        @NotBlank(message = "{asset.name}") @Size(max = 60, message = "{asset.name}") String name,
        @NotNull(message = "{asset.unit}") UUID unitId,
        @Size(max = 60, message = "{asset.owner}") String owner,
        @Size(max = 200, message = "{asset.spec}") String spec,
        @NotNull(message = "{asset.locationKind}") @Enumerated(EnumType.STRING)
                LocationKind locationKind,
        @NotBlank(message = "{asset.address}") @Size(max = 200, message = "{asset.address}")
                String address,
        @DecimalMin(value = "-90", message = "{place.outside}")
                @DecimalMax(value = "90", message = "{place.outside}")
                Double lat,
        @DecimalMin(value = "-180", message = "{place.outside}")
                @DecimalMax(value = "180", message = "{place.outside}")
                Double lon,
        @Size(max = 1000, message = "{asset.content}") String content,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean permitNeeded,
        @Size(max = 60, message = "{asset.permitNo}") String permitNo,
        UUID inspectorId) {

    /** As it is kept: texts cleaned, the period in order, a point whole. */
    AssetFacts kept() {
        if ((lat == null) != (lon == null)) {
            throw new Refusal(PublicityCode.PUBLICITY_ASSET_POINT_HALF);
        }
        requirePeriod(startsOn, endsOn);
        return new AssetFacts(
                kind,
                Words.orNull(name),
                unitId,
                Words.orNull(owner),
                Words.orNull(spec),
                locationKind,
                Words.orNull(address),
                lat,
                lon,
                Words.orNull(content),
                startsOn,
                endsOn,
                permitNeeded,
                Words.orNull(permitNo),
                inspectorId);
    }

    /** The same carrier with another content or period. */
    AssetFacts showing(String newContent, LocalDate from, LocalDate to, String newPermit) {
        return new AssetFacts(
                        kind,
                        name,
                        unitId,
                        owner,
                        spec,
                        locationKind,
                        address,
                        lat,
                        lon,
                        newContent,
                        from,
                        to,
                        permitNeeded,
                        newPermit == null ? permitNo : newPermit,
                        inspectorId)
                .kept();
    }

    boolean showsTheSameAs(AssetFacts other) {
        return Objects.equals(content, other.content)
                && Objects.equals(startsOn, other.startsOn)
                && Objects.equals(endsOn, other.endsOn);
    }

    private static void requirePeriod(LocalDate from, LocalDate to) {
        if (to != null && (from == null || to.isBefore(from))) {
            throw new Refusal(PublicityCode.PUBLICITY_ASSET_PERIOD_BACKWARDS);
        }
    }

    void requirePermit() {
        if (permitNeeded && permitNo == null) {
            throw new Refusal(PublicityCode.PUBLICITY_ASSET_PERMIT_MISSING);
        }
    }
}
