package practica.form;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import practica.account.Account;
import practica.account.Visitors;
import practica.item.FilePages;
import practica.item.ItemFile;
import practica.storage.DiskFull;
import practica.submission.Submission;
import practica.submission.Submissions;
import practica.text.Words;
import practica.web.Form;
import practica.web.Reader;
import practica.web.Refusal;

/// The files of a submission: several at once are added, and each is described or removed.
public final class UploadPages {
    /// Of all files of one request, in bytes.
    public static final long MOST_AT_ONCE = 1_000_000_000;

    private static final long MEGABYTE = 1_000_000;
    private static final long GIGABYTE = 1_000_000_000;
    private static final int LONGEST = 300;
    private static final int LONGEST_EMBARGO = 10;

    private final Submissions submissions;
    private final SubmissionPages own;
    private final Uploads uploads;
    private final FilePages files;
    private final InstantSource clock;

    public UploadPages(
            Submissions submissions,
            SubmissionPages own,
            Uploads uploads,
            FilePages files,
            InstantSource clock) {
        this.submissions = submissions;
        this.own = own;
        this.uploads = uploads;
        this.files = files;
        this.clock = clock;
    }

    /// A file as it came, for those who may see the submission.
    public void show(Context ctx) {
        files.privately(ctx, visible(ctx));
    }

    /// A small picture of its first page.
    public void picture(Context ctx) {
        files.picturePrivately(ctx, visible(ctx));
    }

    private ItemFile visible(Context ctx) {
        var submission = own.visible(ctx);
        var position = position(ctx);
        return submissions.files(submission.id()).stream()
                .filter(one -> one.position() == position)
                .filter(one -> submissions.corrections().maySend(submission, one.original().hash()))
                .findFirst()
                .orElseThrow(NotFoundResponse::new)
                .file();
    }

    public void add(Context ctx) throws IOException {
        var submission = own.writable(ctx);
        var sent = sent(ctx);
        var size = sent.stream().mapToLong(UploadedFile::size).sum();
        requireRoom(submissions, Visitors.member(ctx), size);
        if (submissions.files(submission.id()).size() + sent.size() > Submissions.MOST_FILES) {
            throw full();
        }
        var kept = keep(sent, uploads);
        for (var file : kept) {
            submissions.addFile(submission.id(), file.hash(), file.name(), Visitors.member(ctx));
        }
        var there = submissions.files(submission.id()).stream().map(one -> one.original().hash());
        if (!there.toList().containsAll(kept.stream().map(Uploads.Kept::hash).toList())) {
            own.writable(ctx);
            throw full();
        }
        back(ctx, submission);
    }

    private static Refusal full() {
        return new Refusal(413, "deposit.files.most", Integer.toString(Submissions.MOST_FILES));
    }

    public void change(Context ctx) {
        var submission = own.writable(ctx);
        var position = position(ctx);
        if ("remove".equals(ctx.formParam("do"))) {
            submissions.removeFile(submission.id(), position, Visitors.member(ctx));
        } else {
            var given = new Given(ctx.formParamMap());
            submissions.describeFile(
                    submission.id(),
                    position,
                    Words.beginning(given.one("caption").strip(), LONGEST),
                    Words.beginning(given.one("licence").strip(), LONGEST),
                    day(given.one("not-before").strip()),
                    Visitors.member(ctx));
        }
        back(ctx, submission);
    }

    private Optional<LocalDate> day(String given) {
        var last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusYears(LONGEST_EMBARGO);
        var day = Form.day(given).filter(one -> !one.isAfter(last));
        if (day.isEmpty() && !given.isEmpty()) {
            throw new Refusal(422, "deposit.files.date", given);
        }
        return day;
    }

    private static int position(Context ctx) {
        var words = ctx.pathParam("position");
        return words.matches("\\d{1,6}") ? Integer.parseInt(words) : 0;
    }

    /// The files of a request.
    static List<UploadedFile> sent(Context ctx) {
        return sent(ctx, Submissions.MOST_FILES);
    }

    /// The same where so many may come at once. A form without a file sends one without a name.
    public static List<UploadedFile> sent(Context ctx, int most) {
        if (ctx.req().getContentLengthLong() > MOST_AT_ONCE) {
            throw tooLarge(MOST_AT_ONCE);
        }
        if (!requireNonNullElse(ctx.contentType(), "").startsWith("multipart/form-data")) {
            return List.of();
        }
        var files = parts(ctx).stream().filter(file -> !file.filename().isEmpty()).toList();
        if (files.stream().anyMatch(file -> file.size() > Uploads.MOST)) {
            throw tooLarge(Uploads.MOST);
        }
        files.stream()
                .filter(file -> file.size() == 0)
                .findFirst()
                .ifPresent(file -> {
                    throw empty(file.filename());
                });
        if (files.size() > most) {
            throw new Refusal(413, "deposit.files.many", Integer.toString(most));
        }
        return files;
    }

    /// Turns away what a member has no room for.
    ///
    /// @param bytes how many more there would be
    /// @throws Refusal where all that they sent and is not published would be too much (413)
    public static void requireRoom(Submissions submissions, Account member, long bytes) {
        if (!submissions.hasRoom(member.id(), bytes)) {
            var most = Long.toString(Submissions.MOST_BYTES / GIGABYTE);
            throw new Refusal(413, "deposit.files.full", most);
        }
    }

    /// The server says of a form that is torn, and of one with too many words, that it failed; it
    /// is the form that did.
    private static List<UploadedFile> parts(Context ctx) {
        try {
            return ctx.uploadedFiles("files");
        } catch (Exception e) {
            if (!(e instanceof ServletException) || DiskFull.isBehind(e)) {
                throw e;
            }
            throw new HttpResponseException(isTooMuch(e) ? 413 : 400);
        }
    }

    private static boolean isTooMuch(Throwable thrown) {
        return thrown instanceof IllegalStateException
                || (thrown.getCause() != null && isTooMuch(thrown.getCause()));
    }

    /// Keeps what was sent, under the names that are left when folders and hidden signs are gone.
    public static List<Uploads.Kept> keep(List<UploadedFile> files, Uploads uploads)
            throws IOException {
        var kept = new ArrayList<Uploads.Kept>();
        for (var file : files) {
            try (var bytes = file.content()) {
                kept.add(uploads.keep(bytes, file.filename()));
            }
        }
        return kept;
    }

    /// Nothing is in the file of that name.
    public static Refusal empty(String name) {
        return new Refusal(422, "deposit.files.empty", Uploads.called(name));
    }

    private static Refusal tooLarge(long most) {
        return new Refusal(413, "deposit.files.large", Long.toString(most / MEGABYTE));
    }

    private static void back(Context ctx, Submission submission) {
        var address = Own.address(submission, Reader.of(ctx));
        ctx.redirect(
                "step".equals(ctx.formParam("from"))
                        ? address + "/sources#files"
                        : address + "#files",
                HttpStatus.SEE_OTHER);
    }
}
