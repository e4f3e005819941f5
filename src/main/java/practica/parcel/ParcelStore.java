package practica.parcel;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.account.AccountId;
import practica.item.ItemId;
import practica.language.Language;

interface ParcelStore {
    @SqlQuery(
            """
            select id, account, asked, language, name, items, done, upper(state) as state, reason, about, media_type, bytes,
                   asked_at, ended_at
              from parcel
             where account = :account
             order by id desc
            """)
    List<Parcel> of(AccountId account);

    @SqlQuery(
            """
            select id, account, asked, language, name, items, done, upper(state) as state, reason, about, media_type, bytes,
                   asked_at, ended_at
              from parcel
             where id = :id
            """)
    Optional<Parcel> find(ParcelId id);

    /// Until the transaction ends, the member asks for no other, and no other is ready.
    @SqlQuery("select id from account where id = :account for no key update")
    AccountId hold(AccountId account);

    @SqlQuery("select count(*) from parcel where account = :account and state = 'waiting'")
    int waiting(AccountId account);

    /// How many bytes the member's take.
    @SqlQuery("select coalesce(sum(bytes), 0) from parcel where account = :account")
    long bytes(AccountId account);

    @SqlQuery(
            """
            insert into parcel (account, asked, language, name, items)
            values (:account, :asked, :language, :name, :items)
            returning id
            """)
    ParcelId add(AccountId account, @Json Asking asked, Language language, String name, int items);

    @SqlUpdate("update parcel set done = :done where id = :id and state = 'waiting'")
    void progress(ParcelId id, int done);

    /// None where the member has deleted it meanwhile.
    @SqlUpdate(
            """
            update parcel
               set state = 'ready', done = items, bytes = :bytes, media_type = :mediaType, held = :held, ended_at = now()
             where id = :id
            """)
    int ready(ParcelId id, long bytes, String mediaType, @Json List<ItemId> held);

    /// Whether an item that is in it was withdrawn since it was asked for, or a file of one closed.
    @SqlQuery(
            """
            select exists (
                select
                  from parcel
                 cross join jsonb_array_elements_text(parcel.held) as one
                  join item on item.id = cast(one.value as bigint)
                 where parcel.id = :id and item.changed_at >= parcel.asked_at
                   and (item.status = 'withdrawn'
                        or exists (select from item_file
                                    where item_file.item = item.id and item_file.not_before > current_date)))
            """)
    boolean isTakenBack(ParcelId id);

    @SqlUpdate(
            """
            update parcel set state = 'failed', reason = :reason, about = :about, ended_at = now()
             where id = :id
            """)
    void failed(ParcelId id, String reason, String about);

    @SqlUpdate("delete from parcel where id = :id and account = :account")
    int delete(ParcelId id, AccountId account);

    /// Drops those whose week is over, and those that nobody made in all that time.
    @SqlQuery(
            """
            delete from parcel
             where coalesce(ended_at, asked_at) < now() - interval '7 days'
            returning id
            """)
    List<ParcelId> sweep();

    @SqlQuery("select id from parcel")
    List<ParcelId> all();
}
