-- The files of the item that whoever corrects or translates it was given when they began, or last took in what others
-- changed. Neither the version nor the files of the correction tell: some were under embargo then, and some are removed.
create table submission_base_file (
    submission bigint  not null references submission on delete cascade,
    position   integer not null,
    hash       text    not null references file,
    name       text    not null,
    caption    text    not null default '',
    licence    text    not null default '',
    not_before date,
    primary key (submission, hash)
);

insert into submission_base_file (submission, position, hash, name, caption, licence, not_before)
select submission.id, kept.position, kept.file ->> 'hash', kept.file ->> 'name', coalesce(kept.file ->> 'caption', ''),
       coalesce(kept.file ->> 'licence', ''),
       -- One whose day had come was open when they began.
       case when cast(kept.file ->> 'notBefore' as date) > cast(submission.created_at at time zone 'UTC' as date)
            then cast(kept.file ->> 'notBefore' as date) end
  from submission
  join item_version on item_version.item = submission.item and item_version.version = submission.base
 cross join jsonb_array_elements(item_version.files) with ordinality as kept (file, position)
 where submission.state not in ('published', 'declined')
   and (kept.file ->> 'notBefore' is null
        or exists (select from submission_file
                    where submission_file.submission = submission.id and submission_file.hash = kept.file ->> 'hash')
        or exists (select from item_event
                    where item_event.item = submission.item and act = 'added' and author = submission.owner))
    on conflict do nothing;
