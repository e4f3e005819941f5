package practica.report;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.account.AccountId;
import practica.item.ItemId;

interface ReportStore {
    @SqlQuery(
            """
            insert into report (item, title, kind, words, account, address, language)
            values (:item, :title, lower(:kind), :words, :account, :address, :language)
            returning id
            """)
    long add(ItemId item, String title, @BindMethods Telling telling);

    /// The open ones about items of the networks, or about any; the oldest first.
    @SqlQuery(
            """
            select report.id, item.slug, report.title, item.text ->> 'language' as tongue, upper(report.kind) as kind,
                   report.words, report.address, report.language, report.told_at, upper(report.state) as state
              from report
              join item on item.id = report.item
             where report.state = 'open'
               and (:all or jsonb_exists_any(item.text -> 'networks', :networks))
             order by report.id
             limit :most
            """)
    List<Report> open(boolean all, List<String> networks, int most);

    @SqlQuery(
            """
            select report.id, item.slug, report.title, item.text ->> 'language' as tongue, upper(report.kind) as kind,
                   report.words, report.address, report.language, report.told_at, upper(report.state) as state
              from report
              join item on item.id = report.item
             where report.id = :id
               and (:all or jsonb_exists_any(item.text -> 'networks', :networks))
            """)
    Optional<Report> find(long id, boolean all, List<String> networks);

    /// None where somebody answered before.
    @SqlUpdate(
            """
            update report set state = lower(:state), answer = :answer, answered_by = :by, answered_at = now()
             where id = :id and state = 'open'
            """)
    int answer(long id, Report.State state, String answer, AccountId by);
}
