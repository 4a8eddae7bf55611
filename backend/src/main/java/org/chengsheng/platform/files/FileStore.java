package org.chengsheng.platform.files;

/** Where kept objects lie: a folder here, an object store for several machines. */
interface FileStore {

    /** Keeps the content durably and gives its name; the same content is kept once. */
    ContentHash put(byte[] content);

    /** The content, checked against its name; missing or altered is refused with 503. */
    byte[] read(ContentHash name);

    /** Removes the object; not an error if it is gone. */
    void delete(ContentHash name);
}
