package org.chengsheng.platform.audit;

import java.util.Set;
import org.chengsheng.platform.identity.StaffMember;

/**
 * Says which objects of one kind a reader of the audit log must not be told of. The module that
 * owns the objects knows; the log only asks.
 */
public interface AuditVeil {

    /** The kind of objects it speaks for, as in the log. */
    String objectKind();

    /** Those of these objects whose id and reason are not shown to this reader. */
    Set<String> veiled(Set<String> objectIds, StaffMember reader);
}
