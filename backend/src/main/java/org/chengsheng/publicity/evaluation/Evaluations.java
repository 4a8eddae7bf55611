package org.chengsheng.publicity.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Evaluations by the id of their activity. */
@ApplicationScoped
class Evaluations implements PanacheRepositoryBase<Evaluation, UUID> {}
