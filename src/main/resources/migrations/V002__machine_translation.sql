-- What translation engines made of our texts, by the hash of the text, so that an index that is built anew asks them
-- nothing. It can be emptied at any time.
create table machine_translation (
    original text        not null,
    source   text        not null,
    target   text        not null,
    way      text        not null,
    text     text        not null,
    made_at  timestamptz not null default now(),
    primary key (original, source, target, way)
);
