package practica.review;

import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.storage.Hash;
import practica.submission.SubmissionId;

interface AttachmentStore {
    @SqlUpdate(
            "insert into review_attachment (message, hash, name) values (:message, :hash, :name)")
    void add(long message, Hash hash, String name);

    @SqlQuery(
            """
            select review_attachment.id, review_attachment.message, review_attachment.name,
                   file.hash, file.size, file.media_type, file.state, file.reason, file.title, file.language, file.pages,
                   file.picture_width, file.picture_height
              from review_attachment
              join review_message on review_message.id = review_attachment.message
              join file on file.hash = review_attachment.hash
             where review_message.submission = :submission
             order by review_attachment.id
            """)
    List<Attachment> of(SubmissionId submission);
}
