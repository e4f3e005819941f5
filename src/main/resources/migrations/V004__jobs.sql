-- Work that outlives a request, and what it changes in a file.

-- The table of db-scheduler, with its columns as it wants them: one row for each job that waits or runs.
create table job (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index job_execution_time on job (execution_time);
create index job_last_heartbeat on job (last_heartbeat);

-- Why a job did not get done. Where the table above has no such job, it was given up; its data is for another try.
create table job_failure (
    task_name     text        not null,
    task_instance text        not null,
    task_data     bytea,
    times         integer     not null,
    reason        text        not null,
    failed_at     timestamptz not null default now(),
    primary key (task_name, task_instance)
);

-- A file is kept before it is read.
alter table file drop constraint file_state_check;
alter table file add constraint file_state_check check (state in ('waiting', 'read', 'partial', 'unreadable'));

-- Text that was recognised from an image may have faults that are not the author's.
alter table file_page add column recognised boolean not null default false;
