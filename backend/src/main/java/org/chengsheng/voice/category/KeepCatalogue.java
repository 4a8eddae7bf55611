package org.chengsheng.voice.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Refusal.Violation;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.category.CatalogueVersions.CatalogueAct;

/** An administrator keeps the catalogue; each change is a new version of it. */
@ApplicationScoped
class KeepCatalogue {

    /** More categories than any city has. */
    static final int MOST_ROWS = 1_000;

    private final EntityManager database;
    private final CatalogueVersions versions;
    private final Directory directory;
    private final AuditLog audit;

    KeepCatalogue(
            EntityManager database,
            CatalogueVersions versions,
            Directory directory,
            AuditLog audit) {
        this.database = database;
        this.versions = versions;
        this.directory = directory;
        this.audit = audit;
    }

    /**
     * A checked sheet.
     *
     * @param version of the catalogue it was checked against
     */
    record CatalogueImport(
            int version,
            @NotEmpty(message = "{category.rows}")
                    @Size(max = MOST_ROWS, message = "{category.rows}")
                    List<@NotNull @Valid CategoryEntry> entries) {}

    @Transactional
    Category add(CategoryEntry entry, StaffMember admin) {
        versions.lock();
        if (database.find(CategoryRow.class, entry.code()) != null) {
            throw new Refusal(VoiceCode.VOICE_CATEGORY_CODE_TAKEN);
        }
        return one(entry, admin, CatalogueAct.ADDED);
    }

    @Transactional
    Category change(String code, CategoryEntry entry, StaffMember admin) {
        versions.lock();
        CategoryRow row = database.find(CategoryRow.class, code);
        if (row == null) {
            throw new Refusal(VoiceCode.VOICE_CATEGORY_NOT_FOUND);
        }
        if (!code.equals(entry.code())) {
            // Tickets carry the code; it says what they were for ever.
            throw new Refusal(VoiceCode.VOICE_CATEGORY_INVALID)
                    .withViolation("code", Messages.text("category.codeStays"));
        }
        if (row.version() != entry.version()) {
            throw Refusal.stale(row.view());
        }
        return one(entry, admin, CatalogueAct.CHANGED);
    }

    /** All rows or none. */
    @Transactional
    void load(CatalogueImport sheet, StaffMember admin) {
        versions.lock();
        if (versions.current() != sheet.version()) {
            throw Refusal.stale(compared(sheet.entries()));
        }
        refuseTwice(sheet.entries());
        write(sheet.entries(), admin, CatalogueAct.IMPORTED, true);
    }

    /**
     * What entries would change.
     *
     * @param version of the catalogue they were compared with
     */
    record Compared(int version, List<CategoryChange> changes) {}

    /** What the entries would change, without changing it. */
    Compared compared(List<CategoryEntry> entries) {
        int version = versions.current();
        CatalogueUnits units = new CatalogueUnits(directory.units());
        return new Compared(
                version, entries.stream().flatMap(entry -> change(entry, units).stream()).toList());
    }

    private Category one(CategoryEntry entry, StaffMember admin, CatalogueAct act) {
        write(List.of(entry), admin, act, false);
        return database.find(CategoryRow.class, entry.code()).view();
    }

    private void write(
            List<CategoryEntry> entries, StaffMember admin, CatalogueAct act, boolean manyRows) {
        CatalogueUnits units = new CatalogueUnits(directory.units());
        List<Violation> wrong = new ArrayList<>();
        for (int row = 0; row < entries.size(); row++) {
            wrong.addAll(
                    CategoryRules.violations(
                            entries.get(row), units, manyRows ? "entries." + row + "." : ""));
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(VoiceCode.VOICE_CATEGORY_INVALID).withViolations(wrong);
        }
        List<CategoryChange> changes = new ArrayList<>();
        for (CategoryEntry entry : entries) {
            change(entry, units)
                    .ifPresent(
                            change -> {
                                store(entry);
                                changes.add(change);
                            });
        }
        if (changes.isEmpty()) {
            return;
        }
        database.flush();
        versions.add(admin.id(), act, changes);
        audit.record(
                admin.id(),
                "CHANGE_CATALOGUE",
                "catalogue",
                manyRows ? Integer.toString(versions.current()) : changes.get(0).code(),
                Messages.text("category.changed", changes.size()));
    }

    private Optional<CategoryChange> change(CategoryEntry entry, CatalogueUnits units) {
        CategoryRow row = database.find(CategoryRow.class, entry.code());
        return CategoryChange.between(
                row == null ? null : CategoryEntry.of(row.view()), entry, units);
    }

    private void store(CategoryEntry entry) {
        CategoryRow row = database.find(CategoryRow.class, entry.code());
        if (row == null) {
            row = new CategoryRow(entry.code());
            row.describe(entry);
            database.persist(row);
        } else {
            row.describe(entry);
        }
    }

    private static void refuseTwice(List<CategoryEntry> entries) {
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < entries.size(); row++) {
            if (!seen.add(entries.get(row).code())) {
                throw new Refusal(VoiceCode.VOICE_CATEGORY_INVALID)
                        .withViolation(
                                "entries." + row + ".code", Messages.text("category.codeTwice"));
            }
        }
    }
}
