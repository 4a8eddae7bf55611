package org.chengsheng.publicity.signup;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.OpenActivity;
import org.junit.jupiter.api.Test;

/** Random numbers meet now and then: nobody's sign-up is refused for that. */
@ApiTest
class TakenNumberApiTest {

    @Inject SignUps signUps;

    private final OpenActivity activity = OpenActivity.startingIn(Duration.ofDays(3), 20);

    @Test
    void aSignUpWhoseNumberIsTakenGetsAnother() {
        String taken = activity.signUp(1).number();
        QuarkusTransaction.begin();
        try {
            SignUp signUp = SignUpFixture.enter(1, 20, new Tally(UUID.randomUUID()));
            signUp.number = taken;
            signUps.add(signUp);
            assertNotEquals(taken, signUp.number());
            assertTrue(SignUpNumber.isWellFormed(signUp.number()));
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
