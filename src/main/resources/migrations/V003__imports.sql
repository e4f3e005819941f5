-- Imports, written down as they go on, so that one that was broken off can be continued.
create table import_run (
    id      bigint      primary key generated always as identity,
    asked   jsonb       not null,
    started timestamptz not null default now(),
    ended   timestamptz,
    state   text        not null default 'running' check (state in ('running', 'ended')),
    -- What was there to be imported: where it has changed, an import begins anew.
    made    text        not null,
    told    bigint      not null default 0,
    counts  jsonb       not null default '{}'
);
