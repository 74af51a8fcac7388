using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;

namespace Samhandling.Tests.Platform;

/// <summary>What a running PostgreSQL does by itself some minutes after many rows came: tells its planner how many there are.</summary>
public static class Analysed
{
    public static async Task Analyse(this House house)
    {
        if (house.Db is PostgresDb) await house.Db.Database.ExecuteSqlRawAsync("ANALYZE", TestContext.Current.CancellationToken);
    }
}
