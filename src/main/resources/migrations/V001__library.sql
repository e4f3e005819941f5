-- The library: what items are made of, the items themselves, every version of them, and their files.

-- The number of the last change. Whoever saves takes the next one and holds this row until the save is committed,
-- so changes are numbered in the order in which they become visible. A sequence would not do that.
create table last_change (n bigint not null);
insert into last_change values (0);

-- Which state of a content file the tables below hold, so that a start reads only what changed.
create table content_file (
    path   text primary key,
    digest text not null
);

create table concept (
    scheme   text    not null,
    id       text    not null,
    broader  text,
    notation text    not null,
    position integer not null,
    labels   jsonb   not null,
    primary key (scheme, id)
);

create table place (
    id         text             primary key,
    kind       text             not null check (kind in ('country', 'region', 'city')),
    country    text             not null,
    name       text             not null,
    names      jsonb            not null,
    latitude   double precision not null,
    longitude  double precision not null,
    population bigint           not null,
    world_region text           not null default '',
    income       text           not null default ''
);

-- Every name of a place, without case and accents, for finding it by what somebody types.
create table place_name (
    place  text not null references place on delete cascade,
    folded text not null,
    primary key (place, folded)
);
create index place_name_folded on place_name (folded text_pattern_ops);

create table organisation (
    id      text primary key,
    name    text not null,
    level   text,
    website text
);

create table network (
    id       text    primary key,
    type     text    not null check (type in ('regional', 'global', 'thematic')),
    position integer not null,
    profile  jsonb   not null
);

create table item (
    id         bigint      primary key generated always as identity,
    slug       text        not null unique,
    source     text        unique,
    kind       text        not null check (kind in ('case-study', 'document')),
    status     text        not null check (status in ('draft', 'published', 'withdrawn')),
    version    integer     not null default 1,
    change     bigint      not null unique,
    digest     text        not null,
    text       jsonb       not null,
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now()
);

create table item_version (
    item       bigint      not null references item,
    version    integer     not null,
    text       jsonb       not null,
    files      jsonb       not null,
    changed_at timestamptz not null default now(),
    primary key (item, version)
);

-- An original as it was deposited, and what came of reading it.
create table file (
    hash       text        primary key,
    size       bigint      not null,
    media_type text        not null,
    state      text        not null check (state in ('read', 'partial', 'unreadable')),
    reason     text        not null default '',
    title      text        not null default '',
    language   text        not null,
    pages      integer     not null,
    read_at    timestamptz not null default now()
);

create table file_page (
    hash     text    not null references file on delete cascade,
    position integer not null,
    number   integer not null,
    part     text    not null,
    heading  text    not null,
    language text    not null,
    text     text    not null,
    primary key (hash, position)
);

create table item_file (
    item     bigint  not null references item on delete cascade,
    position integer not null,
    hash     text    not null references file,
    name     text    not null,
    caption  text    not null default '',
    licence  text    not null default '',
    primary key (item, position)
);
create index item_file_hash on item_file (hash);
