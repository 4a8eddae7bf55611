package org.chengsheng.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;

/** The classes of the product, read once, without its tests. */
final class ProductClasses {

    static final String ROOT = "org.chengsheng";

    static final JavaClasses ALL =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    private ProductClasses() {}

    /** The modules that exist by now. */
    static Set<String> modules() {
        return ALL.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.substring(ROOT.length() + 1).split("\\.")[0])
                .collect(Collectors.toSet());
    }
}
