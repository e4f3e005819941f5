-- How the library is used, by day. Of who used it nothing is kept: no address, no browser, no account.
create table usage_day (
    day      date    not null,
    kind     text    not null check (kind in ('view', 'download', 'export', 'search', 'unanswered')),
    -- Whether a program asked, at the addresses for programs.
    machine  boolean not null,
    language text    not null,
    times    bigint  not null,
    primary key (day, kind, machine, language)
);

-- The same of what was done with one item.
create table usage_item (
    item    bigint  not null references item on delete cascade,
    day     date    not null,
    kind    text    not null check (kind in ('view', 'download', 'export')),
    machine boolean not null,
    times   bigint  not null,
    primary key (item, day, kind, machine)
);
create index usage_item_day on usage_item (day);

-- Words that were searched for without a hit, and how many different visitors did so on the day. Nobody sees
-- them before several did, and those of few are deleted.
create table usage_words (
    words  text    not null,
    day    date    not null,
    askers integer not null,
    primary key (words, day)
);
create index usage_words_day on usage_words (day);
