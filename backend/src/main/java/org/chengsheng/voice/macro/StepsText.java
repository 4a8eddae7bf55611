package org.chengsheng.voice.macro;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Steps as JSON text; with a mapper of its own, so that what is stored follows no HTTP setting. */
@Converter
class StepsText implements AttributeConverter<List<Step>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Step> steps) {
        try {
            return JSON.writerFor(STEPS).writeValueAsString(steps);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("steps are plain data", e);
        }
    }

    @Override
    public List<Step> convertToEntityAttribute(String text) {
        try {
            return JSON.readValue(text, STEPS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not steps of ours", e);
        }
    }
}
