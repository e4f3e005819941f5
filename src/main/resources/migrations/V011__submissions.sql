-- What people write before it is published. Nothing of it is an item, so nothing of it can be found, counted or exported.
create table submission (
    id           bigint      primary key generated always as identity,
    owner        bigint      not null references account,
    -- What it became, or what it corrects.
    item         bigint      references item,
    -- Whether only the few fields of the short form are asked for.
    quick        boolean     not null default false,
    state        text        not null default 'draft'
                             check (state in ('draft', 'submitted', 'in-review', 'changes-requested', 'published', 'declined')),
    draft        jsonb       not null,
    -- The words of fields that could not be read, exactly as they were typed.
    unread       jsonb       not null default '{}',
    revision     integer     not null default 1,
    created_at   timestamptz not null default now(),
    changed_at   timestamptz not null default now(),
    submitted_at timestamptz,
    -- Who brought it into its state.
    moved_by     bigint      references account
);
create index submission_owner on submission (owner, changed_at desc);
create index submission_state on submission (state, submitted_at) where state not in ('draft', 'published', 'declined');

-- Everything that was ever accepted of it.
create table submission_revision (
    submission bigint      not null references submission on delete cascade,
    revision   integer     not null,
    author     bigint      not null references account,
    draft      jsonb       not null,
    unread     jsonb       not null default '{}',
    saved_at   timestamptz not null default now(),
    primary key (submission, revision)
);

create table submission_file (
    submission bigint  not null references submission on delete cascade,
    position   integer not null,
    hash       text    not null references file,
    name       text    not null,
    caption    text    not null default '',
    licence    text    not null default '',
    primary key (submission, position),
    unique (submission, hash)
);
