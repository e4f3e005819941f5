package practica.account;

import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface ExportStore {
    /// Each table under its name. Of secrets only that they are there.
    @SqlQuery(
            """
            select jsonb_pretty(jsonb_build_object(
              'account',
                (select to_jsonb(whole) - 'password' - 'address_key'
                        || jsonb_build_object('has_password', password is not null)
                   from account whole where id = :id),
              'account_grant',
                (select coalesce(jsonb_agg(to_jsonb(one) - 'account' order by granted_at), '[]')
                   from account_grant one where account = :id),
              'affiliation',
                (select coalesce(jsonb_agg(to_jsonb(one) - 'account' order by id), '[]')
                   from affiliation one where account = :id),
              'session',
                (select coalesce(jsonb_agg(to_jsonb(one) - 'account' - 'secret' order by id), '[]')
                   from session one where account = :id),
              'one_time_link',
                (select coalesce(jsonb_agg(to_jsonb(one) - 'account' - 'secret' order by expires_at), '[]')
                   from one_time_link one where account = :id or lower(address) = :key),
              'account_identity',
                (select coalesce(jsonb_agg(to_jsonb(one) - 'account' order by tied_at), '[]')
                   from account_identity one where account = :id),
              'openid_flow',
                (select coalesce(jsonb_agg(jsonb_build_object('expires_at', expires_at)), '[]')
                   from openid_flow where account = :id),
              'second_step',
                (select jsonb_build_object('since', since) from second_step where account = :id),
              'recovery_code',
                (select jsonb_build_object('left', count(*)) from recovery_code where account = :id),
              'half_signed_in',
                (select coalesce(jsonb_agg(jsonb_build_object('expires_at', expires_at)), '[]')
                   from half_signed_in where account = :id),
              'api_token',
                (select coalesce(jsonb_agg(to_jsonb(one) - 'account' - 'secret' order by id), '[]')
                   from api_token one where account = :id),
              'submission',
                (select coalesce(jsonb_agg(to_jsonb(one) - 'owner' order by id), '[]')
                   from submission one where owner = :id),
              'submission_revision',
                (select coalesce(jsonb_agg(to_jsonb(one) - 'author' order by saved_at), '[]')
                   from submission_revision one where author = :id),
              'review',
                (select coalesce(jsonb_agg(jsonb_build_object('submission', submission, 'network', network,
                                 'state', state, 'due', due)), '[]')
                   from review where curator = :id or decided_by = :id),
              'review_message',
                (select coalesce(jsonb_agg(to_jsonb(one) - 'author' order by id), '[]')
                   from review_message one where author = :id),
              'item_event',
                (select coalesce(jsonb_agg(jsonb_build_object('item', item, 'version', version, 'act', act,
                                 'words', case when author = :id then words else '' end,
                                 'happened_at', happened_at) order by id), '[]')
                   from item_event where author = :id or accepted_by = :id),
              'snapshot_hidden',
                (select coalesce(jsonb_agg(to_jsonb(one) - 'hidden_by' order by snapshot), '[]')
                   from snapshot_hidden one where hidden_by = :id),
              'report',
                (select coalesce(jsonb_agg(to_jsonb(one) - 'account' - 'answered_by' order by id), '[]')
                   from report one where account = :id or lower(address) = :key),
              'report_answer',
                (select coalesce(jsonb_agg(jsonb_build_object('report', id, 'answer', answer,
                                 'answered_at', answered_at) order by id), '[]')
                   from report where answered_by = :id),
              'review_attachment',
                (select coalesce(jsonb_agg(jsonb_build_object('message', message, 'name', name, 'hash', hash)
                                           order by review_attachment.id), '[]')
                   from review_attachment
                   join review_message on review_message.id = message
                  where author = :id),
              'collection',
                (select coalesce(jsonb_agg(to_jsonb(one) - 'account'
                        || jsonb_build_object('items',
                             (select coalesce(jsonb_agg(jsonb_build_object('item', item, 'note', note,
                                              'kept_at', kept_at) order by position), '[]')
                                from collection_item where collection = one.id)) order by id), '[]')
                   from collection one where account = :id),
              'saved_search',
                (select coalesce(jsonb_agg(to_jsonb(one) - 'account' order by id), '[]')
                   from saved_search one where account = :id),
              'parcel',
                (select coalesce(jsonb_agg(to_jsonb(one) - 'account' order by id), '[]')
                   from parcel one where account = :id),
              'snapshot_maker',
                (select coalesce(jsonb_agg(to_jsonb(one) - 'account' order by snapshot), '[]')
                   from snapshot_maker one where account = :id),
              'notice',
                (select coalesce(jsonb_agg(to_jsonb(one) - 'account' order by id), '[]')
                   from notice one where account = :id),
              'notice_without_letter',
                (select coalesce(jsonb_agg(kind order by kind), '[]')
                   from notice_without_letter where account = :id),
              'letter',
                (select coalesce(jsonb_agg(jsonb_build_object('subject', subject, 'state', state,
                                 'written_at', written_at, 'ended_at', ended_at) order by id), '[]')
                   from letter where lower(receiver) = :key),
              'attempt',
                (select coalesce(jsonb_agg(to_jsonb(one)), '[]')
                   from attempt one where right(key, length(:key) + 1) = ' ' || :key)))
            """)
    String of(AccountId id, String key);
}
