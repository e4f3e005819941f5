-- What was harvested from repositories (OAI-PMH), so that the next harvest asks only for what changed since, and one
-- that was broken off goes on.
create table harvest (
    base       text        not null,
    part       text        not null,
    metadata   text        not null,
    -- Up to when the repository was harvested, by its own clock; empty for never.
    harvested  text        not null default '',
    -- The list that goes on: from when it was asked for, when it was begun, and the token of the page to go on with.
    unfinished boolean     not null default false,
    list_from  text        not null default '',
    list_begun text        not null default '',
    token      text        not null default '',
    changed_at timestamptz not null default now(),
    primary key (base, part, metadata)
);
