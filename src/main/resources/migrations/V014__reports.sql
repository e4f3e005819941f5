-- What readers say is wrong with an item, and what came of it.
create table report (
    id          bigint      primary key generated always as identity,
    item        bigint      not null references item on delete cascade,
    -- What it was called then.
    title       text        not null,
    kind        text        not null check (kind in ('wrong', 'outdated', 'personal', 'rights', 'offensive', 'other')),
    words       text        not null,
    -- Who said it, as far as they are known; both go with the account.
    account     bigint      references account,
    address     text,
    -- In which letters to them are written.
    language    text        not null,
    told_at     timestamptz not null default now(),
    state       text        not null default 'open' check (state in ('open', 'settled', 'dismissed')),
    answer      text        not null default '',
    answered_by bigint      references account,
    answered_at timestamptz,
    check ((state = 'open') = (answered_at is null))
);
create index report_open on report (id) where state = 'open';
create index report_item on report (item);
