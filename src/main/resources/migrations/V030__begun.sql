-- The address of the contact as it was when a correction was begun, or last took in what others changed. No version of
-- an item keeps it, so that nothing else tells whether it was the author who changed it, or somebody else meanwhile.
alter table submission add column base_email text not null default '';

update submission
   set base_email = coalesce((select draft #>> '{contact,email}'
                                from submission_revision
                               where submission_revision.submission = submission.id
                               order by revision
                               limit 1), '')
 where base is not null;
