-- The region of its country that a place is or lies in (ISO 3166-2); '' where none is known.
alter table place add column division text not null default '';

-- Who paid is a body too. What another script is called gets its row when its item is saved next.
insert into organisation (id, name)
select distinct on (id) id, name
  from (select trim(both '-' from regexp_replace(
                   lower(regexp_replace(normalize(funder, NFKD), U&'[\0300-\036f]', '', 'g')),
                   '[^a-z0-9]+', '-', 'g')) as id,
               funder as name
          from item, jsonb_array_elements_text(text -> 'details' -> 'funding') as funder
         where jsonb_typeof(text -> 'details' -> 'funding') = 'array') as paying
 where id <> '' and length(id) <= 80
 order by id, name
    on conflict (id) do nothing;
