using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Samhandling.Platform;
using Samhandling.Platform.Backup;
using Samhandling.Platform.Data;

namespace Samhandling.Tests.Platform.Backup;

/// <summary>Every kind of value that a table may hold, shown on an invented one, whether or not the product has such a column yet.</summary>
public sealed class WritingTests : IDisposable
{
    private static readonly Guid First = new("00000000-0000-0000-0000-00000000000a"), Second = new("00000000-0000-0000-0000-00000000000b");
    private static readonly DateTime Moment = new DateTime(2026, 2, 28, 23, 59, 59, DateTimeKind.Utc).AddTicks(1_234_560);

    private readonly FreshDatabase _here = FreshDatabase.Empty(), _there = FreshDatabase.Empty();
    private readonly Partnership _ours = new() { Address = "ours", Name = "Ours" };
    private readonly Scratch _scratch = new();

    [Fact]
    public async Task What_is_written_is_read_back_and_is_written_the_same_by_both_databases()
    {
        var file = _scratch.File("trees.zip");
        await using (var forest = await Plant(_here,
            new Tree { Id = First, ParentId = Second, Name = "Björk ”å”\n\u2028", IsTall = true, Height = 0.1, Price = 12.50m, Day = new(2024, 2, 29), At = Moment, Felled = new(Moment), Bark = [0, 255], Rings = [1.5, 1e-300, -0.0], Leaf = new() { Colour = "grön", Age = 3 } },
            new Tree { Id = Second, Number = 1, Name = "", Height = 1d / 3, Price = -0.000001m, Day = DateOnly.MinValue, At = DateTime.UnixEpoch, Bark = [], Rings = [], Leaf = new() { Colour = null, Age = 0 } }))
            await new TakeBackup(forest, _here.Settings, TimeProvider.System).Handle(file);

        await using var there = In(_there);
        await there.Database.EnsureCreatedAsync();
        await new RestoreBackup(there, _there.Settings, new Migrator(there, _there.Settings, NullLogger<Migrator>.Instance)).Handle(file);

        var trees = await there.Set<Tree>().IgnoreQueryFilters().AsNoTracking().OrderBy(t => t.Number).ToListAsync();
        Assert.Equal(("Björk ”å”\n\u2028", true, 0.1, 12.50m, new DateOnly(2024, 2, 29)), (trees[0].Name, trees[0].IsTall, trees[0].Height, trees[0].Price, trees[0].Day));
        Assert.Equal((Moment, new DateTimeOffset(Moment), "grön", 3), (trees[0].At, trees[0].Felled!.Value, trees[0].Leaf.Colour, trees[0].Leaf.Age));
        Assert.Equal([1.5, 1e-300, -0.0], trees[0].Rings!);
        Assert.Equal((1d / 3, -0.000001m, null, null), (trees[1].Height, trees[1].Price, trees[1].Felled, trees[1].Leaf.Colour));
        Assert.Equal(
            """
            {"At":"2026-02-28T23:59:59.123456Z","Bark":"AP8=","Day":"2024-02-29","Felled":"2026-02-28T23:59:59.123456Z","Height":0.1,"Id":"00000000-0000-0000-0000-00000000000a","IsTall":true,"Leaf":{"Age":3,"Colour":"grön"},"Name":"Björk ”å”\n\u2028","Number":0,"ParentId":"00000000-0000-0000-0000-00000000000b","PartnershipId":"OURS","Price":"12.5","Rings":[1.5,1E-300,-0]}
            {"At":"1970-01-01T00:00:00.000000Z","Bark":"","Day":"0001-01-01","Felled":null,"Height":0.3333333333333333,"Id":"00000000-0000-0000-0000-00000000000b","IsTall":false,"Leaf":{"Age":0,"Colour":null},"Name":"","Number":1,"ParentId":null,"PartnershipId":"OURS","Price":"-0.000001","Rings":[]}

            """.ReplaceLineEndings("\n").Replace("OURS", _ours.Id.ToString(), StringComparison.Ordinal), Lines(file));
    }

    public void Dispose()
    {
        _here.Dispose();
        _there.Dispose();
        _scratch.Dispose();
    }

    private static string Lines(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        using var text = new StreamReader(zip.GetEntry("tables/Tree.jsonl")!.Open());
        return text.ReadToEnd();
    }

    private async Task<Forest> Plant(FreshDatabase database, params Tree[] trees)
    {
        var forest = In(database);
        await forest.Database.EnsureCreatedAsync();
        forest.Add(_ours);
        forest.AddRange(trees);
        await forest.SaveChangesAsync();
        return forest;
    }

    private Forest In(FreshDatabase database)
    {
        var visit = new Visit();
        visit.Enter(_ours, Role.Coordinator);
        var options = new DbContextOptionsBuilder<Forest>();
        return new(database.Settings.Postgres is { } postgres ? options.UseNpgsql(postgres).Options : options.UseSqlite($"Data Source={database.Settings.SqliteFile}").Options, visit);
    }

    private sealed class Tree
    {
        public required Guid Id { get; init; }
        public int Number { get; init; }
        public Guid? ParentId { get; init; }
        public required string Name { get; init; }
        public bool IsTall { get; init; }
        public double Height { get; init; }
        public decimal Price { get; init; }
        public DateOnly Day { get; init; }
        public DateTime At { get; init; }
        public DateTimeOffset? Felled { get; init; }
        public required byte[] Bark { get; init; }
        public double[]? Rings { get; init; }
        public required Foliage Leaf { get; init; }
    }

    [System.ComponentModel.DataAnnotations.Schema.ComplexType]
    private sealed record Foliage
    {
        public string? Colour { get; init; }
        public int Age { get; init; }
    }

    private sealed class Forest(DbContextOptions<Forest> options, Visit visit) : SamhandlingDb(options, visit)
    {
        protected override void OnModelCreating(ModelBuilder builder)
        {
            var tree = builder.Entity<Tree>();
            tree.HasOne<Tree>().WithMany().HasForeignKey(t => t.ParentId);
            tree.ComplexProperty(t => t.Leaf, leaf => leaf.ToJson());
            base.OnModelCreating(builder);
        }

        protected override bool IsThereAlready(DbUpdateException exception) => false;
        protected override bool PointsAtNothing(DbUpdateException exception) => false;
    }
}
