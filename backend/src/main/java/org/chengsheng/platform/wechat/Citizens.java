package org.chengsheng.platform.wechat;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.chengsheng.platform.secret.Fingerprint;
import org.chengsheng.platform.secret.Sealed;
import org.chengsheng.platform.secret.SecretKeys;

/** WeChat users under ids of our own; the openid is sealed. */
@ApplicationScoped
class Citizens {

    private final EntityManager database;
    private final Sealed sealed;
    private final Fingerprint index;
    private final Clock clock;

    Citizens(EntityManager database, SecretKeys keys, Clock clock) {
        this.database = database;
        this.sealed = new Sealed(keys.derive("personal-data"));
        this.index = new Fingerprint(keys.derive("openid-index"));
        this.clock = clock;
    }

    /** Our id of a user, made at the first visit; two first visits at once get the same. */
    @Transactional
    UUID idOf(String openid) {
        UUID fresh = UuidCreator.getTimeOrderedEpoch();
        database.createNativeQuery(
                        "insert into platform_citizen (id, openid, openid_index, created_at)"
                                + " values (:id, :openid, :index, :now) on conflict (openid_index)"
                                + " do nothing")
                .setParameter("id", fresh)
                .setParameter("openid", sealed.seal(openid, place(fresh)))
                .setParameter("index", index.of(openid))
                .setParameter("now", clock.instant())
                .executeUpdate();
        return (UUID)
                database.createNativeQuery(
                                "select id from platform_citizen where openid_index = :index")
                        .setParameter("index", index.of(openid))
                        .getSingleResult();
    }

    @Transactional
    String openidOf(UUID id) {
        byte[] openid =
                (byte[])
                        database.createNativeQuery(
                                        "select openid from platform_citizen where id = :id")
                                .setParameter("id", id)
                                .getSingleResult();
        return sealed.open(openid, place(id));
    }

    private static String place(UUID id) {
        return "platform_citizen|openid|" + id;
    }
}
