-- Files that open to everybody on a day. Until then nobody but those who work on the submission gets their bytes or text.
alter table submission_file add column not_before date;

-- Null where the file is open: on its day the date goes, and the item gets a new number of change.
alter table item_file add column not_before date;
create index item_file_not_before on item_file (not_before) where not_before is not null;
