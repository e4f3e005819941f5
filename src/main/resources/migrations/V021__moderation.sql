-- What looks like spam waits apart: nobody is told of it until a curator lets it through.
alter table submission add column held boolean not null default false;
create index submission_held on submission (id) where held;
