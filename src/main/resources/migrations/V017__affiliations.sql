-- Who says that they write for a body, as long as nobody has confirmed or refused it.
create table affiliation (
    id       bigint      primary key generated always as identity,
    account  bigint      not null references account on delete cascade,
    body     text        not null,
    -- The same however the name is accented or capitalised.
    body_key text        not null,
    words    text        not null,
    asked_at timestamptz not null default now(),
    unique (account, body_key)
);
create index affiliation_body on affiliation (body_key);
