using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform.Data;

namespace Samhandling.Tests.Platform;

/// <summary>Does something, once, when a save has read and is about to write.</summary>
internal sealed class Meanwhile : DbTransactionInterceptor
{
    public Func<Task>? Act { get; set; }

    public House House() => new(AddTo);

    public void AddTo(IServiceCollection services) => services
        .ConfigureDbContext<SqliteDb>(options => options.AddInterceptors(this))
        .ConfigureDbContext<PostgresDb>(options => options.AddInterceptors(this));

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        var act = Act;
        Act = null;
        if (act is not null) await act();
        return result;
    }
}
