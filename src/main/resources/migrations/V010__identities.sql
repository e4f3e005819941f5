-- Other ways of showing who somebody is, and what lets programs act for them.

-- Somebody as a provider of OpenID Connect knows them.
create table account_identity (
    issuer  text        not null,
    subject text        not null,
    account bigint      not null references account on delete cascade,
    tied_at timestamptz not null default now(),
    primary key (issuer, subject),
    unique (account, issuer)
);

-- A sign-in that was sent to the provider and has not come back. It can be ended once, by the browser that began it.
-- `account` is whose account is to be tied; null where somebody signs in.
create table openid_flow (
    state      text        primary key,
    browser    text        not null,
    nonce      text        not null,
    verifier   text        not null,
    next       text        not null,
    language   text        not null,
    account    bigint      references account on delete cascade,
    expires_at timestamptz not null
);

-- The secret that somebody's authenticator shares with us, and the last step of time whose code was used.
create table second_step (
    account   bigint      primary key references account on delete cascade,
    secret    text        not null,
    last_step bigint      not null,
    since     timestamptz not null default now()
);

-- What gets somebody in who has lost the authenticator: each once.
create table recovery_code (
    account bigint not null references account on delete cascade,
    code    text   not null,
    primary key (account, code)
);

-- Somebody who has shown the first of two proofs.
create table half_signed_in (
    secret     text        primary key,
    account    bigint      not null references account on delete cascade,
    next       text        not null,
    expires_at timestamptz not null
);

-- What a program shows in order to act for a member. Its scopes are words with spaces between.
create table api_token (
    id         bigint      primary key generated always as identity,
    secret     text        not null unique,
    account    bigint      not null references account on delete cascade,
    name       text        not null,
    scopes     text        not null,
    created_at timestamptz not null default now(),
    used_at    timestamptz,
    expires_at timestamptz not null
);
create index api_token_account on api_token (account);
