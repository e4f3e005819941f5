package practica.notice;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.account.AccountId;

interface NoticeStore {
    @SqlUpdate(
            "insert into notice (account, kind, about, path) values (:account, :kind, :about, :path)")
    void add(AccountId account, String kind, String about, String path);

    @SqlQuery(
            """
            select id, upper(kind) as kind, about, path, told_at, seen_at
              from notice
             where account = :account
             order by id desc
             limit :most
            """)
    List<Notice> of(AccountId account, int most);

    @SqlUpdate("update notice set seen_at = now() where account = :account and seen_at is null")
    void seen(AccountId account);

    @SqlQuery("select count(*) from notice where account = :account and seen_at is null")
    int unseen(AccountId account);

    @SqlQuery("select kind from notice_without_letter where account = :account")
    Set<String> withoutLetter(AccountId account);

    @SqlUpdate("delete from notice_without_letter where account = :account")
    void letters(AccountId account);

    @SqlUpdate(
            "insert into notice_without_letter (account, kind) values (:account, :kind) on conflict do nothing")
    void withoutLetter(AccountId account, String kind);
}
