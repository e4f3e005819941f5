package practica.review;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.util.List;
import practica.account.Visitors;
import practica.form.UploadPages;
import practica.form.Uploads;
import practica.item.FilePages;
import practica.submission.Submission;
import practica.submission.SubmissionId;
import practica.submission.Submissions;
import practica.web.Refusal;

/// The files of a conversation. Whoever may not read a message is told that there is no such file.
public final class AttachmentPages {
    /// Of one message.
    public static final int MOST = 5;

    /// Of a whole conversation.
    static final int MOST_IN_ALL = 100;

    private final Reviews reviews;
    private final Submissions submissions;
    private final Uploads uploads;
    private final FilePages files;

    public AttachmentPages(
            Reviews reviews, Submissions submissions, Uploads uploads, FilePages files) {
        this.reviews = reviews;
        this.submissions = submissions;
        this.uploads = uploads;
        this.files = files;
    }

    public void show(Context ctx) {
        var account = Visitors.member(ctx);
        var attachment =
                SubmissionId.of(ctx.pathParam("id"))
                        .flatMap(submissions::find)
                        .filter(one -> Reviews.isReadBy(one, account))
                        .stream()
                        .flatMap(one -> reviews.attachments(one, account).stream())
                        .filter(one -> Long.toString(one.id()).equals(ctx.pathParam("attachment")))
                        .findFirst()
                        .orElseThrow(NotFoundResponse::new);
        files.toSave(ctx, attachment.file());
    }

    /// The files that were sent with a message, which are not kept yet.
    List<UploadedFile> sent(Context ctx, Submission submission) {
        var sent = UploadPages.sent(ctx, MOST);
        if (!sent.isEmpty() && reviews.attached(submission.id()) + sent.size() > MOST_IN_ALL) {
            throw new Refusal(413, "review.files.full", Integer.toString(MOST_IN_ALL));
        }
        var size = sent.stream().mapToLong(UploadedFile::size).sum();
        UploadPages.requireRoom(submissions, Visitors.member(ctx), size);
        return sent;
    }

    List<Uploads.Kept> keep(List<UploadedFile> sent) throws IOException {
        return UploadPages.keep(sent, uploads);
    }
}
