package org.chengsheng.platform.files;

import java.util.List;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * What an upload answers.
 *
 * @param id the right to use the photo, so it is as secret as a receipt code
 */
public record UploadAnswer(String id, int width, int height) {

    static UploadAnswer of(Uploads.Stored stored) {
        return new UploadAnswer(stored.token(), stored.width(), stored.height());
    }

    /** The one file of a form; the name and type the client gives are never looked at. */
    static FileUpload only(List<FileUpload> files) {
        if (files == null || files.size() != 1) {
            throw Refusal.invalid("file", Messages.text("upload.oneFile"));
        }
        return files.get(0);
    }
}
