-- The files that a message of a conversation carries. They are nobody's item, so nothing of them can be found or exported.
create table review_attachment (
    id      bigint primary key generated always as identity,
    message bigint not null references review_message on delete cascade,
    hash    text   not null references file,
    name    text   not null
);
create index review_attachment_message on review_attachment (message, id);

-- The revision that was submitted first: what was written before is the owner's alone.
alter table submission add column first_submitted integer;
update submission
   set first_submitted = coalesce(
           (select min(revision) from review_message where submission = submission.id and kind = 'submitted'),
           (select max(revision) from submission_revision
             where submission = submission.id and saved_at <= submission.submitted_at),
           revision)
 where submitted_at is not null;
