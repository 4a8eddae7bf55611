package org.chengsheng.publicity.rolemodel;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.People;
import org.chengsheng.org.PersonView;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.publicity.rolemodel.NominateRoleModel.Nomination;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Two nominations of the demo bureau; only where {@code chengsheng.demo} is on. */
@ApplicationScoped
class DemoRoleModels {

    private final RoleModels models;
    private final NominateRoleModel nominateRoleModel;
    private final DecideRoleModel decideRoleModel;
    private final Directory directory;
    private final People people;
    private final boolean on;

    DemoRoleModels(
            RoleModels models,
            NominateRoleModel nominateRoleModel,
            DecideRoleModel decideRoleModel,
            Directory directory,
            People people,
            @ConfigProperty(name = "chengsheng.demo") boolean on) {
        this.models = models;
        this.nominateRoleModel = nominateRoleModel;
        this.decideRoleModel = decideRoleModel;
        this.directory = directory;
        this.people = people;
        this.on = on;
    }

    @Transactional
    void fill(@Observes @Priority(214) StartupEvent start) {
        if (!on || models.count() > 0) {
            return;
        }
        StaffMember officer = person("officer");
        RoleModelDetail first =
                nominateRoleModel.nominate(
                        new Nomination(
                                person("handler").id(),
                                "连续两年负责夜市片区，办结群众诉求三百余件；劝导摊主入市经营，" + "暴雨中帮助居民转移物品，收到锦旗一面。"),
                        person("lead"));
        RoleModelDetail verified =
                decideRoleModel.verify(
                        first.model().id(), first.version(), "查阅工作台账，走访片区商户和社区，事迹属实。", officer);
        decideRoleModel.putOnNotice(verified.model().id(), verified.version(), officer);
        nominateRoleModel.nominate(
                new Nomination(person("handler2").id(), "坚持义务咨询日值守，编写市民看得懂的办事指引，被多个社区采用。"),
                person("correspondent"));
    }

    private StaffMember person(String login) {
        UUID id =
                directory.people().stream()
                        .filter(it -> it.login().equals(login))
                        .map(PersonView::id)
                        .findFirst()
                        .orElseThrow();
        return people.active(id).orElseThrow();
    }
}
