using Microsoft.EntityFrameworkCore;
using Npgsql;
using Samhandling.Platform.Data;

namespace Samhandling.Tests.Platform;

/// <summary>How a used PostgreSQL database becomes as it was: what the template holds is remembered beside it, all rows go, and these come back.</summary>
internal static class SettledCopy
{
    private const string Kept = """
        CREATE SCHEMA settled;

        CREATE FUNCTION settled.shape() RETURNS text LANGUAGE sql AS $$
          SELECT md5(concat(
            (SELECT string_agg(concat(oid, relname, relhastriggers, relrowsecurity, relforcerowsecurity, relnatts), ',' ORDER BY oid) FROM pg_class WHERE relnamespace = 'public'::regnamespace),
            (SELECT string_agg(concat(oid, tgenabled), ',' ORDER BY oid) FROM pg_trigger),
            (SELECT string_agg(concat(oid, proname), ',' ORDER BY oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace),
            (SELECT count(*) FROM pg_db_role_setting WHERE setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())))) $$;

        DO $$
        DECLARE its record;
        BEGIN
          FOR its IN SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND pg_relation_size(oid) > 0 LOOP
            EXECUTE format('CREATE TABLE settled.%I AS TABLE public.%I', its.relname, its.relname);
          END LOOP;
        END $$;

        CREATE FUNCTION settled.restore(expected text) RETURNS boolean LANGUAGE plpgsql AS $$
        DECLARE its record;
        BEGIN
          IF settled.shape() IS DISTINCT FROM expected
            OR EXISTS (SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle') THEN
            RETURN false;
          END IF;
          SET LOCAL session_replication_role = replica;
          FOR its IN SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND pg_relation_size(oid) > 0 LOOP
            EXECUTE format('DELETE FROM public.%I', its.relname);
          END LOOP;
          FOR its IN SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'settled'::regnamespace LOOP
            EXECUTE format('INSERT INTO public.%I OVERRIDING SYSTEM VALUE SELECT * FROM settled.%I', its.relname, its.relname);
          END LOOP;
          RETURN true;
        END $$;
        """;

    /// <summary>Keeps what stands in the tables.</summary>
    /// <returns>What the tables, their triggers and their rules look like.</returns>
    public static string Remember(SamhandlingDb db)
    {
        db.Database.ExecuteSqlRaw(Kept);
        return db.Database.SqlQueryRaw<string>("SELECT settled.shape() AS \"Value\"").Single();
    }

    /// <summary>Whether the database is as it was; false where its tables have changed, or somebody is still at work in it.</summary>
    public static bool Restore(string connection, string shape)
    {
        try
        {
            using var server = new NpgsqlConnection(connection);
            server.Open();
            using var command = new NpgsqlCommand("SELECT settled.restore($1)", server) { Parameters = { new() { Value = shape } } };
            return command.ExecuteScalar() is true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
