package org.chengsheng.publicity.demo;

import java.util.List;
import org.chengsheng.publicity.activity.ActivityKind;
import org.chengsheng.publicity.activity.ActivityState;

/**
 * A line of the demo.
 *
 * @param days from today to its day
 * @param hour it begins at
 * @param unit code of the unit
 * @param capacity null: no sign-up
 * @param state how far it is led
 */
record DemoActivity(
        int days,
        int hour,
        int minutes,
        ActivityKind kind,
        String title,
        String unit,
        String address,
        double lat,
        double lon,
        int people,
        Integer capacity,
        int yuan,
        ActivityState state,
        List<String> audience) {}
