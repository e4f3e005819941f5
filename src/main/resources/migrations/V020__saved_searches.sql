-- Searches that members want to be told of by letter when something new is found.
create table saved_search (
    id         bigint      primary key generated always as identity,
    account    bigint      not null references account on delete cascade,
    name       text        not null,
    -- What stands after the question mark of its address.
    search     text        not null,
    frequency  text        not null check (frequency in ('never', 'daily', 'weekly', 'monthly')),
    -- The newest item that was there when it was last looked for something new. Items are numbered in the order in
    -- which they become visible.
    seen       bigint      not null,
    looked_at  timestamptz not null,
    created_at timestamptz not null default now()
);
create index saved_search_account on saved_search (account, id);
create index saved_search_due on saved_search (looked_at) where frequency <> 'never';

-- What the links in its letters show in order to end them.
create table saved_search_letter (
    secret     text        primary key,
    search     bigint      not null references saved_search on delete cascade,
    written_at timestamptz not null default now()
);
create index saved_search_letter_search on saved_search_letter (search, written_at);
