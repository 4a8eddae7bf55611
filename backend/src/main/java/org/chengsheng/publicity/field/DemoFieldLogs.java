package org.chengsheng.publicity.field;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.files.Uploads;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.Activity;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What was logged of the demo activities that are over; only where the demo is on. */
@ApplicationScoped
class DemoFieldLogs {

    private static final List<String> PHOTOS = List.of("rubbish.jpg", "cleaned.jpg", "notice.jpg");
    private static final int MINUTES = 960;

    private final EntityManager database;
    private final FieldLogs logs;
    private final Uploads uploads;
    private final boolean on;

    DemoFieldLogs(
            EntityManager database,
            FieldLogs logs,
            Uploads uploads,
            @ConfigProperty(name = "chengsheng.demo") boolean on) {
        this.database = database;
        this.logs = logs;
        this.uploads = uploads;
        this.on = on;
    }

    /** After the demo activities; the first has photos. */
    @Transactional
    void fill(@Observes @Priority(312) StartupEvent start) {
        if (!on || isFilled()) {
            return;
        }
        List<Activity> over =
                database.createQuery(
                                "from Activity where state = 'ENDED' order by startsAt",
                                Activity.class)
                        .getResultList();
        for (int i = 0; i < over.size(); i++) {
            add(over.get(i), i == 0 ? photos() : List.of());
        }
    }

    private boolean isFilled() {
        return !database.createNativeQuery("select 1 from publicity_field_log limit 1")
                .getResultList()
                .isEmpty();
    }

    private void add(Activity it, List<UUID> photos) {
        int people = it.expectedPeople() * 9 / 10;
        NewFieldLog log =
                new NewFieldLog(
                        UUID.randomUUID(),
                        people,
                        people * 2,
                        MINUTES,
                        List.of("社区居委会", "志愿者"),
                        "现场秩序良好，来问的人不少。",
                        null,
                        null,
                        it.endsAt());
        logs.add(log, it.id(), it.createdBy(), photos, 0, it.endsAt(), it.endsAt());
        logs.addOpinion(UUID.randomUUID(), log.id(), it.id(), "希望这样的活动多办几场，提前在楼道里贴通知。", 0);
    }

    private List<UUID> photos() {
        String owner = "staff:demo";
        List<String> tokens = new ArrayList<>();
        for (String name : PHOTOS) {
            try (InputStream photo =
                    DemoFieldLogs.class
                            .getClassLoader()
                            .getResourceAsStream("demo/photos/" + name)) {
                Path copy = Files.createTempFile("demo", ".jpg");
                Files.copy(photo, copy, StandardCopyOption.REPLACE_EXISTING);
                tokens.add(uploads.receive(copy, owner).token());
                Files.deleteIfExists(copy);
            } catch (IOException e) {
                throw new UncheckedIOException("a demo photo is part of the program", e);
            }
        }
        return uploads.claim(
                tokens,
                owner,
                PHOTOS.size(),
                () -> new Refusal(PublicityCode.PUBLICITY_FIELD_UPLOAD_UNKNOWN));
    }
}
