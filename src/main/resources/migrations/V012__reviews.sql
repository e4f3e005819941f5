-- Whether what was submitted is published: decided by every network that it is for.

-- One review for each network; '' stands for the library's own team, for what is for no network.
create table review (
    submission bigint      not null references submission on delete cascade,
    network    text        not null,
    state      text        not null default 'waiting' check (state in ('waiting', 'changes', 'accepted', 'declined')),
    curator    bigint      references account,
    due        date,
    -- What has been looked at, by the keys of the checklist.
    looked_at  jsonb       not null default '[]',
    opened_at  timestamptz not null default now(),
    decided_at timestamptz,
    decided_by bigint      references account,
    primary key (submission, network)
);

-- The conversation, and with it who did what when: what nobody wrote has a kind and no words.
create table review_message (
    id         bigint      primary key generated always as identity,
    submission bigint      not null references submission on delete cascade,
    network    text        not null default '',
    author     bigint      not null references account,
    kind       text        not null check (kind in ('submitted', 'message', 'note', 'changes', 'accepted', 'declined',
                                                    'published', 'assigned')),
    words      text        not null default '',
    quoted     bigint      references review_message,
    revision   integer     not null,
    written_at timestamptz not null default now()
);
create index review_message_submission on review_message (submission, id);

-- What people are told of what concerns them.
create table notice (
    id         bigint      primary key generated always as identity,
    account    bigint      not null references account on delete cascade,
    kind       text        not null,
    about      text        not null,
    path       text        not null,
    told_at    timestamptz not null default now(),
    seen_at    timestamptz
);
create index notice_account on notice (account, id desc);

-- The kinds of notices of which somebody wants no letters.
create table notice_without_letter (
    account bigint not null references account on delete cascade,
    kind    text   not null,
    primary key (account, kind)
);
