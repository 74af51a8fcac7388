using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.Backup;

/// <summary>One transaction over the whole database: all of it is read as of one moment, or all that is written comes to stand at once.</summary>
internal sealed class Session : IAsyncDisposable
{
    private readonly SamhandlingDb _db;
    private readonly DbTransaction _transaction;

    private Session(SamhandlingDb db, DbTransaction transaction) => (_db, _transaction) = (db, transaction);

    public bool IsPostgres => _db.Database.IsNpgsql();

    /// <summary>Sees nothing of what others write from now on, and hinders nobody.</summary>
    public static async Task<Session> Reading(SamhandlingDb db, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        if (db.Database.GetDbConnection() is SqliteConnection sqlite) return new(db, sqlite.BeginTransaction(deferred: true));
        var session = new Session(db, await db.Database.GetDbConnection().BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel));
        await session.Do("SET TRANSACTION READ ONLY", cancel);
        return session;
    }

    /// <summary>Nothing stands until <see cref="Commit"/>, not what the context itself saves either. On SQLite it is then on the disk, and rows may come before those they point at.</summary>
    public static async Task<Session> Changing(SamhandlingDb db, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        if (db.Database.IsSqlite()) await db.Database.ExecuteSqlRawAsync("PRAGMA synchronous = FULL", cancel);
        var session = new Session(db, await db.Database.GetDbConnection().BeginTransactionAsync(cancel));
        await db.Database.UseTransactionAsync(session._transaction, cancel);
        if (db.Database.IsSqlite()) await session.Do("PRAGMA defer_foreign_keys = ON", cancel);
        return session;
    }

    public DbCommand Command(string sql, params IEnumerable<(string Name, object Value)> values)
    {
        var command = _transaction.Connection!.CreateCommand();
        command.Transaction = _transaction;
#pragma warning disable CA2100 // Names come from the model, values are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        return command;
    }

    public async Task Do(string sql, CancellationToken cancel)
    {
        await using var command = Command(sql);
        await command.ExecuteNonQueryAsync(cancel);
    }

    public Task Commit(CancellationToken cancel) => _transaction.CommitAsync(cancel);

    public async ValueTask DisposeAsync()
    {
        await _db.Database.UseTransactionAsync(null);
        await _transaction.DisposeAsync();
        await _db.Database.CloseConnectionAsync();
    }
}
