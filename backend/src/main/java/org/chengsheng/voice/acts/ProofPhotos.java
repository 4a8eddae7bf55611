package org.chengsheng.voice.acts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.files.Uploads;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;

/** Photos a member of staff took and now attaches to an act. */
@ApplicationScoped
class ProofPhotos {

    private static final int MOST = 9;

    private final Uploads uploads;

    ProofPhotos(Uploads uploads) {
        this.uploads = uploads;
    }

    List<UUID> claim(List<String> tokens, StaffMember staff) {
        return uploads.claim(
                tokens == null ? List.of() : tokens,
                "staff:" + staff.id(),
                MOST,
                () -> new Refusal(VoiceCode.VOICE_UPLOAD_UNKNOWN));
    }
}
