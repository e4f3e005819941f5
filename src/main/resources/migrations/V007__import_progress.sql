-- How fast an import goes on and until when, in bytes of what is imported, and what it waits for.
alter table import_run
    add column size     bigint           not null default 0,
    add column passed   bigint           not null default 0,
    add column rate     double precision not null default 0,
    add column noted    timestamptz      not null default now(),
    add column expected timestamptz,
    add column trouble  text             not null default '';
