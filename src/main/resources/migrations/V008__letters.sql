-- The letters that people are to get. One that was sent has no words any more; it and one that was given up are kept
-- for thirty days.
create table letter (
    id         bigint      generated always as identity primary key,
    state      text        not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
    -- What it is known by to the servers that pass it on, the same at every try.
    mark       uuid        not null default gen_random_uuid(),
    receiver   text        not null,
    subject    text        not null,
    content    jsonb       check (content is not null or state = 'sent'),
    -- Why it is not sent yet, or was given up.
    reason     text        not null default '',
    written_at timestamptz not null default now(),
    -- When it was first tried since somebody asked for it.
    tried_at   timestamptz,
    ended_at   timestamptz check (ended_at is not null or state = 'waiting')
);
create index letter_state on letter (state, id);
create index letter_ended_at on letter (ended_at);
