-- Exports that were made for members in the background, and are kept for a week.
create table parcel (
    id         bigint      primary key generated always as identity,
    account    bigint      not null references account on delete cascade,
    -- What was asked for, as in the address of an export.
    asked      jsonb       not null,
    language   text        not null,
    -- What its file is called, once it is downloaded.
    name       text        not null,
    -- How many items there are to be, and how many of them are in it.
    items      integer     not null,
    done       integer     not null default 0,
    state      text        not null default 'waiting' check (state in ('waiting', 'ready', 'failed')),
    -- Why it failed: the key of a message, and what that is about.
    reason     text        not null default '',
    about      text        not null default '',
    media_type text        not null default '',
    -- The items that are in it, as an array.
    held       jsonb       not null default '[]',
    bytes      bigint      not null default 0,
    asked_at   timestamptz not null default now(),
    ended_at   timestamptz
);
create index parcel_account on parcel (account, id desc);
