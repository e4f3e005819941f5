-- What a collection held, or a search found, on a day: never changed, so that it can be cited.
create table snapshot (
    id       bigint      primary key generated always as identity,
    title    text        not null,
    -- What stands after the question mark of the search that it was; null for a collection.
    search   text,
    items    integer     not null,
    -- The same bytes for ever, and what they add up to.
    manifest text        not null,
    sha256   text        not null,
    made_at  timestamptz not null
);

create table snapshot_item (
    snapshot bigint  not null references snapshot,
    position integer not null,
    item     bigint  not null,
    version  integer not null,
    digest   text    not null,
    primary key (snapshot, position),
    foreign key (item, version) references item_version
);

-- Who made it, which is forgotten with their account.
create table snapshot_maker (
    snapshot bigint      primary key references snapshot,
    account  bigint      not null references account on delete cascade,
    made_at  timestamptz not null default now()
);
create index snapshot_maker_account on snapshot_maker (account, made_at);

-- What an administrator had to take from view; it is kept as it was.
create table snapshot_hidden (
    snapshot  bigint      primary key references snapshot,
    hidden_by bigint      references account,
    hidden_at timestamptz not null default now()
);

create function snapshot_stays() returns trigger language plpgsql as $$
begin
    raise exception 'A snapshot never changes.';
end
$$;
create trigger snapshot_stays before update or delete or truncate on snapshot
    for each statement execute function snapshot_stays();
create trigger snapshot_item_stays before update or delete or truncate on snapshot_item
    for each statement execute function snapshot_stays();
