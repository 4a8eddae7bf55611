package org.chengsheng.publicity.answer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** The ticket whose activities are looked for, as its reader knows it. */
public class AnsweringFilter {

    @QueryParam("ticket")
    @NotNull(message = "{answer.ticket}")
    @Pattern(regexp = AnswerActivity.TICKET, message = "{answer.ticket}")
    String ticket;

    @QueryParam("category")
    @Pattern(regexp = "[A-Z0-9]{1,20}", message = "{answer.category}")
    String category;

    @QueryParam("area")
    @Size(max = 50, message = "{answer.area}")
    String area;

    @QueryParam("unit")
    UUID unit;

    /** The day the ticket was submitted on. */
    @QueryParam("day")
    @NotNull(message = "{answer.day}")
    LocalDate day;
}
