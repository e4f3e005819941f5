-- How large the small picture of a file's first page is, in pixels: null where nobody has tried to draw it, 0 where it
-- cannot be drawn. The pictures themselves lie in a folder and can be made again.
alter table file add column picture_width integer, add column picture_height integer;

-- What is still to be drawn, for a look every few seconds.
create index file_undrawn on file (hash)
    where picture_width is null
      and state <> 'waiting'
      and media_type in ('application/pdf', 'image/png', 'image/jpeg', 'image/gif', 'image/bmp', 'image/x-ms-bmp',
                         'image/tiff', 'image/webp');
