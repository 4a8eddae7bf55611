package org.chengsheng.publicity.signup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;

/**
 * People counted for one activity. Whoever gives or frees a place holds the lock of this row, so
 * places are counted once however many ask at the same moment. Only {@link SignUp} changes it, with
 * its own state.
 */
@Entity
@Table(name = "publicity_signup_tally")
public class Tally {

    @Id private UUID activityId;
    private int taken;
    private int waiting;
    private int arrived;
    private int missed;
    private int walkIns;

    protected Tally() {}

    Tally(UUID activityId) {
        this.activityId = activityId;
    }

    UUID activityId() {
        return activityId;
    }

    /** People who have a place or for whom one is kept, whether they came or not. */
    public int taken() {
        return taken;
    }

    /** People in the waiting list. */
    public int waiting() {
        return waiting;
    }

    /** People who were checked in. */
    public int arrived() {
        return arrived;
    }

    /** People who had a place and did not come. */
    public int missed() {
        return missed;
    }

    /** People who came without signing up. */
    public int walkIns() {
        return walkIns;
    }

    /**
     * @param people below zero takes back what was counted too much
     */
    public void countWalkIns(int people) {
        if (walkIns + people < 0) {
            throw new Refusal(PublicityCode.PUBLICITY_WALK_INS_FEWER, String.valueOf(walkIns));
        }
        walkIns += people;
    }

    /** Places left. */
    public int free(int capacity) {
        return Math.max(0, capacity - taken);
    }

    void count(SignUpState from, SignUpState to, int people) {
        add(from, -people);
        add(to, people);
    }

    private void add(SignUpState state, int people) {
        if (state == null || state == SignUpState.CANCELLED) {
            return;
        }
        if (state == SignUpState.WAITLISTED) {
            waiting += people;
            return;
        }
        taken += people;
        if (state == SignUpState.CHECKED_IN) {
            arrived += people;
        } else if (state == SignUpState.NO_SHOW) {
            missed += people;
        }
    }
}
