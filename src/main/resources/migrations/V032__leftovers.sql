-- Finds out whether anything refers to a file.
create index submission_file_hash on submission_file (hash);
create index submission_base_file_hash on submission_base_file (hash);
create index review_attachment_hash on review_attachment (hash);
create index item_version_files on item_version using gin (files jsonb_path_ops);
