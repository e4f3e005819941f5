-- People: who they are, what they may do, and how they are recognised.

-- Erased ones keep their number, so that what they wrote stays somebody's, and nothing else.
create table account (
    id          bigint      primary key generated always as identity,
    address     text        unique,
    address_key text        unique,
    name        text        not null,
    language    text        not null,
    password    text,
    state       text        not null default 'active' check (state in ('active', 'suspended', 'erased')),
    created_at  timestamptz not null default now(),
    check ((state = 'erased') = (address is null))
);

-- What somebody may do beside what every member may, and for whom: an organisation or a network; '' is for all.
create table account_grant (
    account    bigint      not null references account on delete cascade,
    "right"    text        not null check ("right" in ('contributor', 'curator', 'secretary', 'administrator')),
    subject    text        not null default '',
    granted_by bigint      references account,
    granted_at timestamptz not null default now(),
    primary key (account, "right", subject)
);

-- A browser that somebody signed in with. Its secret is known to the browser only.
create table session (
    id         bigint      primary key generated always as identity,
    secret     text        not null unique,
    account    bigint      not null references account on delete cascade,
    browser    text        not null,
    created_at timestamptz not null default now(),
    seen_at    timestamptz not null default now()
);
create index session_account on session (account);

-- A link that can be used once to become a member, or to choose a new password where it names an account.
create table one_time_link (
    secret     text        primary key,
    account    bigint      references account on delete cascade,
    address    text        not null default '',
    name       text        not null default '',
    "right"    text        not null default '',
    subject    text        not null default '',
    expires_at timestamptz not null
);

-- How often something that is limited was tried lately.
create table attempt (
    key        text        primary key,
    times      integer     not null,
    until      timestamptz not null
);
