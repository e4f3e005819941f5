-- What has a DOI, or is to have one. The same thing has the same DOI each time it is asked for.
create table doi (
    doi          text  primary key,
    subject      text  not null unique,
    registration jsonb not null,
    -- What it is to be, and what DataCite was told last.
    wanted       text  not null check (wanted in ('findable', 'registered')),
    state        text  not null default 'draft' check (state in ('draft', 'findable', 'registered'))
);
