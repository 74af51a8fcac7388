using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform.Data;

namespace Samhandling.Tests.Cooperation;

/// <summary>Ends what is done at a statement, as if the program were killed there: what was not committed is not.</summary>
internal sealed class Killing : DbCommandInterceptor
{
    private int _left;

    public bool HasKilled { get; private set; }

    public void AddTo(IServiceCollection services) => services
        .ConfigureDbContext<SqliteDb>(options => options.AddInterceptors(this))
        .ConfigureDbContext<PostgresDb>(options => options.AddInterceptors(this));

    /// <summary>Does the work, and kills it before its statement of that number, from 1.</summary>
    /// <returns>Whether it was killed, and did not end before.</returns>
    public async Task<bool> At(int statement, Func<Task> work)
    {
        (_left, HasKilled) = (statement, false);
        try { await work(); }
        catch (Exception killed) when (killed is Killed || killed.InnerException is Killed) { Assert.True(HasKilled); }
        _left = 0;
        return HasKilled;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => new(Or(result));

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => new(Or(result));

    private T Or<T>(T result)
    {
        if (_left == 0 || --_left > 0) return result;
        HasKilled = true;
        throw new Killed();
    }

    private sealed class Killed : Exception;
}
