-- Who did what to an item, when and why. Whatever came from a source, as imports do, has no author.
create table item_event (
    id          bigint      primary key generated always as identity,
    item        bigint      not null references item,
    -- The version that it made, or that was there when it was withdrawn.
    version     integer     not null,
    act         text        not null check (act in ('added', 'changed', 'translated', 'restored', 'withdrawn', 'reinstated')),
    -- Whose words they are, and who let them in.
    author      bigint      references account,
    accepted_by bigint      references account,
    -- Why it was withdrawn, which version was restored, into which language it was translated.
    words       text        not null default '',
    happened_at timestamptz not null default now()
);
create index item_event_item on item_event (item, id);

insert into item_event (item, version, act, author, accepted_by, happened_at)
select item_version.item, item_version.version, case item_version.version when 1 then 'added' else 'changed' end,
       submission.owner, submission.moved_by, item_version.changed_at
  from item_version
  join item on item.id = item_version.item
  left join submission on item_version.version = 1 and item.source = 'submission:' || submission.id
 order by item_version.item, item_version.version;

insert into item_event (item, version, act, happened_at)
select id, version, 'withdrawn', changed_at from item where status = 'withdrawn';

-- A version keeps the names and captions of its files too.
update item_version
   set files = (select coalesce(jsonb_agg(jsonb_build_object('hash', kept.hash,
                                                             'name', coalesce(now.name, left(kept.hash, 12)),
                                                             'caption', coalesce(now.caption, ''),
                                                             'licence', coalesce(now.licence, ''))
                                          order by kept.position), '[]')
                  from jsonb_array_elements_text(item_version.files) with ordinality as kept (hash, position)
                  left join lateral (select name, caption, licence
                                       from item_file
                                      where item_file.item = item_version.item and item_file.hash = kept.hash
                                      limit 1) as now on true);

-- A correction or a translation remembers which version of the item it was begun from, and a translation its language.
alter table submission add column base integer;
alter table submission add column language text;
update submission set base = item.version
  from item
 where item.id = submission.item and item.source is distinct from 'submission:' || submission.id;
