package org.chengsheng.voice.demo;

import java.util.List;
import org.chengsheng.voice.ticket.ConductReason;
import org.chengsheng.voice.ticket.Outcome;
import org.chengsheng.voice.ticket.Rating;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketSource;
import org.chengsheng.voice.ticket.TicketState;

/** A line of demo/tickets.json: what was said, when, and how far it has come. */
record DemoTicket(
        TicketKind kind,
        String text,
        String placeName,
        Double lat,
        Double lon,
        String address,
        String contactName,
        String contactPhone,
        boolean mayPublish,
        boolean aboutStaff,
        String accused,
        String accusedUnit,
        ConductReason conduct,
        TicketSource source,
        String categoryCode,
        int daysAgo,
        int hour,
        int minute,
        TicketState state,
        String unitCode,
        String supplementQuestion,
        Outcome outcome,
        String replyText,
        List<String> photos,
        List<String> replyPhotos,
        Rating rating,
        DemoTurn turn,
        String turnWords) {}
