package org.chengsheng.platform.files;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;

/** Keeps objects in memory, for tests of what is put in. */
class MemoryFileStore implements FileStore {

    final Map<ContentHash, byte[]> objects = new ConcurrentHashMap<>();

    @Override
    public ContentHash put(byte[] content) {
        ContentHash name = ContentHash.of(content);
        objects.put(name, content);
        return name;
    }

    @Override
    public byte[] read(ContentHash name) {
        byte[] content = objects.get(name);
        if (content == null) {
            throw new Refusal(PlatformCode.PLATFORM_UNAVAILABLE);
        }
        return content;
    }

    @Override
    public void delete(ContentHash name) {
        objects.remove(name);
    }
}
