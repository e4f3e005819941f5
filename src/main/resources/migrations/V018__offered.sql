-- What others harvest: when an item last became what it is to them, and the sets that it is in.

-- Stamps follow the order of the changes, because whoever takes the number of a change holds its row until the commit.
-- changed_at does not: it is when the transaction began, and it stays when a file opens.
alter table item add column stamped_at timestamptz;
alter table item add column sets text[];

create function sets_of(kind text, text jsonb) returns text[] language sql immutable as $$
    select array(select 'theme:' || value from jsonb_array_elements_text(text -> 'themes') as value
                 union all
                 select 'network:' || value from jsonb_array_elements_text(text -> 'networks') as value
                 union all
                 select 'kind:' || kind
                 union all
                 select 'language:' || value from jsonb_object_keys(text -> 'versions') as value)
$$;

with stamped as (select id, max(changed_at) over (order by change) as at from item)
update item set stamped_at = stamped.at, sets = sets_of(kind, text) from stamped where stamped.id = item.id;
alter table item alter column stamped_at set default clock_timestamp();
alter table item alter column stamped_at set not null;
alter table item alter column sets set default '{}';
alter table item alter column sets set not null;

create function offer_item() returns trigger language plpgsql as $$
begin
    -- A clock that was set back must not hide what is saved now.
    new.stamped_at := greatest(clock_timestamp(), (select max(stamped_at) from item));
    new.sets := sets_of(new.kind, new.text);
    return new;
end
$$;
create trigger item_offered before insert or update of change on item for each row execute function offer_item();

create index item_stamped_at on item (stamped_at);
create index item_sets on item using gin (sets);

-- What only this library knows, by what it is for.
create table secret (
    name  text primary key,
    value text not null
);
