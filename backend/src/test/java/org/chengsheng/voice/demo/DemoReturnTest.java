package org.chengsheng.voice.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * A unit may dispute an assignment until the next working day closes, and the demo does so at the
 * moment of its first start: a ticket of yesterday kept the product from starting every evening.
 */
class DemoReturnTest {

    @Test
    void anAssignmentIsDisputedOnTheDayItWasMade() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/demo/tickets.json")) {
            List<JsonNode> returned =
                    StreamSupport.stream(new ObjectMapper().readTree(file).spliterator(), false)
                            .filter(it -> it.path("turn").asText().equals("RETURN_ASKED"))
                            .toList();
            assertFalse(returned.isEmpty());
            returned.forEach(it -> assertEquals(0, it.path("daysAgo").asInt(), it.toString()));
        }
    }
}
