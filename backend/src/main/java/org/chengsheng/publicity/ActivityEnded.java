package org.chengsheng.publicity;

import java.util.UUID;

/** An activity is over. Who signed up and did not come is known from now on. */
public record ActivityEnded(UUID id) {}
