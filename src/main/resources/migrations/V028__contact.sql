-- The address of whom to ask about an item. It stands beside the text, in no version of it, so that nothing that is
-- made of a text has it, and whoever takes it away takes it away altogether.
alter table item add column contact_email text not null default '';
