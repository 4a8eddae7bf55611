package org.chengsheng.platform.files;

import java.io.IOException;

/** The bytes are not the image their first bytes promise. */
final class DamagedImage extends IOException {

    DamagedImage(String why) {
        super(why);
    }
}
