-- What members keep: items in an order of their own, or a search, whose items are those that it finds now.
create table collection (
    id          bigint      primary key generated always as identity,
    -- 128 random bits by which it is found: whoever was not told them cannot guess them.
    key         text        not null unique,
    account     bigint      not null references account on delete cascade,
    title       text        not null,
    description text        not null default '',
    visibility  text        not null default 'private' check (visibility in ('private', 'link', 'public')),
    -- Whether readers are told whose it is, where it is public.
    named       boolean     not null default false,
    -- What stands after the question mark of the search that it is; null where items are kept in it.
    search      text,
    created_at  timestamptz not null default now(),
    changed_at  timestamptz not null default now()
);
create index collection_account on collection (account, changed_at desc);
create index collection_public on collection (created_at desc, id desc) where visibility = 'public';

create table collection_item (
    collection bigint      not null references collection on delete cascade,
    item       bigint      not null references item on delete cascade,
    position   integer     not null,
    note       text        not null default '',
    kept_at    timestamptz not null default now(),
    primary key (collection, item)
);
create index collection_item_item on collection_item (item);
