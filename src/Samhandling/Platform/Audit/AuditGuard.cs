using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.Audit;

/// <summary>Lets the database itself refuse to change or delete what stands in the event log. Put on at each start, since a later migration may make the table anew.</summary>
public static class AuditGuard
{
    public static async Task GuardAudit(this SamhandlingDb db, CancellationToken cancel = default)
    {
        foreach (var deed in (string[])["UPDATE", "DELETE"]) await db.Database.ExecuteSqlRawAsync(db.Database.IsNpgsql() ? OnPostgres(deed) : OnSqlite(deed), cancel);
    }

    private static string OnSqlite(string deed) =>
        $"CREATE TRIGGER IF NOT EXISTS \"AuditEntry_no_{deed}\" BEFORE {deed} ON \"AuditEntry\" BEGIN SELECT RAISE(ABORT, 'The event log cannot be changed.'); END";

    private static string OnPostgres(string deed) => $"""
        DO $do$ BEGIN
          IF NOT EXISTS (SELECT FROM pg_trigger WHERE tgname = 'AuditEntry_no_{deed}') THEN
            CREATE OR REPLACE FUNCTION "AuditEntry_stays"() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN RAISE EXCEPTION 'The event log cannot be changed.'; END $f$;
            CREATE TRIGGER "AuditEntry_no_{deed}" BEFORE {deed} {(deed is "DELETE" ? "OR TRUNCATE " : "")}ON "AuditEntry" FOR EACH STATEMENT EXECUTE FUNCTION "AuditEntry_stays"();
          END IF;
        END $do$
        """;
}
