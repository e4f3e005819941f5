-- By what items that are probably the same are found, made from their texts; it follows their changes and can be
-- emptied at any time, with the number below set to 0.
create table item_signature (
    item   bigint    primary key references item on delete cascade,
    -- Marks of bands of the text's MinHash, in all its languages: near-same texts have some in common.
    bands  integer[] not null,
    -- A mark for every title at every place.
    titles integer[] not null
);
-- What was just added must be found at once, at the same price as all the rest.
create index item_signature_bands on item_signature using gin (bands) with (fastupdate = off);
create index item_signature_titles on item_signature using gin (titles) with (fastupdate = off);

-- The number of the last change that the signatures have seen.
create table signatures_seen (change bigint not null);
insert into signatures_seen values (0);
