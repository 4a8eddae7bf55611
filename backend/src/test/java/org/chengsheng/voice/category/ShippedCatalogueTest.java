package org.chengsheng.voice.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.UUID;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Ticket;
import org.chengsheng.voice.deadline.Limit;
import org.junit.jupiter.api.Test;

/** The catalogue a bureau starts with (domain.md 2.5). */
@ApiTest
class ShippedCatalogueTest {

    @Inject Categories categories;

    @Test
    void everyShippedCategoryIsMarkedAsDefault() {
        assertTrue(
                categories.all().stream()
                        .filter(category -> category.code().matches("[EPG]\\d+"))
                        .allMatch(Category::shipped));
    }

    @Test
    void fieldMattersSayWhenTheyOpenAndClose() {
        for (Category category : categories.active()) {
            if (category.field() && category.shipped()) {
                assertNotNull(category.condition(), category.code());
                assertNotNull(category.closeCondition(), category.code());
                assertNotNull(category.limitUnit(), category.code());
            }
        }
    }

    @Test
    void aManholeIsCountedInNaturalHours() {
        Category manhole = categories.find("P0101").orElseThrow();
        assertEquals(24, manhole.limitValue());
        assertEquals(Limit.Unit.NATURAL_HOUR, manhole.limitUnit());
    }

    @Test
    void neighboursAreAHundredMetresAndThreeDays() {
        Category category = categories.find("E0102").orElseThrow();
        assertEquals(100, category.nearbyMetres());
        assertEquals(72, category.nearbyHours());
    }

    @Test
    void theDemoKnowsWhichUnitHandlesWhat() {
        Category rubbish = categories.find("E0102").orElseThrow();
        assertEquals(UUID.fromString(Ticket.unit("ZD02")), rubbish.leadUnitId());
        assertEquals(
                UUID.fromString(Ticket.unit("BG03")),
                categories.find("E0101").orElseThrow().coUnitIds().get(0));
        assertNull(categories.find("G09").orElseThrow().leadUnitId(), "here a person chooses");
    }

    @Test
    void anUnknownOrAbsentCodeIsNoCategory() {
        assertTrue(categories.find("NOSUCH").isEmpty());
        assertTrue(categories.find(null).isEmpty());
        assertFalse(categories.isActive("NOSUCH"));
    }
}
