using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Tests.Platform.Data;

/// <summary>What SamhandlingDb does for the tables of any capability, shown on two invented ones.</summary>
public sealed class WallTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();
    private readonly Partnership _ours = new() { Address = "ours", Name = "Ours" }, _another = new() { Address = "another", Name = "Another" };

    public WallTests()
    {
        using var db = In(_ours);
        db.Database.EnsureDeleted();
        db.Database.EnsureCreated();
        db.AddRange(_ours, _another);
        db.SaveChanges();
    }

    [Fact]
    public void A_row_belongs_to_the_partnership_it_was_made_in_and_is_seen_by_no_other()
    {
        Plant(_another, new Tree { Name = "Canary" });

        using SamhandlingDb ours = In(_ours), another = In(_another), nowhere = In(null);
        Assert.Empty(ours.Set<Tree>());
        Assert.Empty(nowhere.Set<Tree>());
        Assert.Equal(_another.Id, another.Entry(another.Set<Tree>().Single()).Property<Guid>(SamhandlingDb.Owner).CurrentValue);
    }

    [Theory]
    [InlineData(typeof(Tree))]
    [InlineData(typeof(Leaf))]
    public void A_row_does_not_move_to_another_partnership(Type kind)
    {
        Plant(_ours, new Tree { Name = "Birch" });
        Plant(_ours, new Leaf());
        using var db = In(_ours);
        object row = kind == typeof(Tree) ? db.Set<Tree>().Single() : db.Set<Leaf>().Single();

        Assert.Throws<InvalidOperationException>(() =>
        {
            db.Entry(row).Property(SamhandlingDb.Owner).CurrentValue = _another.Id;
            db.SaveChanges();
        });
    }

    [Fact]
    public void What_may_stand_alone_stays_when_what_it_points_at_is_removed()
    {
        var tree = new Tree { Name = "Birch" };
        tree.Leaves.Add(new());
        Plant(_ours, tree);
        using (var db = In(_ours))
        {
            db.Remove(db.Set<Tree>().Include(t => t.Leaves).Single());
            db.SaveChanges();
        }
        using var again = In(_ours);
        Assert.Null(again.Set<Leaf>().Single().TreeId);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_row_points_at_rows_of_its_own_partnership_only(bool isOurs)
    {
        var tree = new Tree { Name = "Birch" };
        Plant(isOurs ? _ours : _another, tree);
        var leaf = new Leaf { TreeId = tree.Id };

        if (isOurs) Plant(_ours, leaf);
        else Assert.Throws<DbUpdateException>(() => Plant(_ours, leaf));
    }

    [Fact]
    public void A_row_that_points_at_nothing_may_stand()
    {
        Plant(_ours, new Leaf());
        using var db = In(_ours);
        Assert.Equal(1, db.Set<Leaf>().Count());
    }

    [Fact]
    public void A_child_reached_through_a_list_is_inserted_with_its_parent()
    {
        Plant(_ours, new Tree { Name = "Birch" });
        using (var db = In(_ours))
        {
            db.Set<Tree>().Include(t => t.Leaves).Single().Leaves.Add(new());
            db.SaveChanges();
        }
        using var again = In(_ours);
        Assert.Single(again.Set<Tree>().Include(t => t.Leaves).Single().Leaves);
    }

    public void Dispose() => File.Delete(_file);

    private void Plant(Partnership partnership, object row)
    {
        using var db = In(partnership);
        db.Add(row);
        db.SaveChanges();
    }

    private Forest In(Partnership? partnership)
    {
        var visit = new Visit();
        if (partnership is not null) visit.Enter(partnership, Role.Coordinator);
        return new(new DbContextOptionsBuilder<Forest>().UseSqlite($"Data Source={_file};Pooling=false").Options, visit);
    }

    private sealed class Tree
    {
        public Guid Id { get; private init; } = Guid.CreateVersion7();
        public required string Name { get; init; }
        public List<Leaf> Leaves { get; } = [];
    }

    private sealed class Leaf
    {
        public Guid Id { get; private init; } = Guid.CreateVersion7();
        public Guid? TreeId { get; init; }
    }

    private sealed class Forest(DbContextOptions<Forest> options, Visit visit) : SamhandlingDb(options, visit)
    {
        protected override void OnModelCreating(ModelBuilder builder)
        {
            builder.Entity<Tree>().HasMany(t => t.Leaves).WithOne().HasForeignKey(l => l.TreeId);
            base.OnModelCreating(builder);
        }

        protected override bool IsThereAlready(DbUpdateException exception) => false;
        protected override bool PointsAtNothing(DbUpdateException exception) => false;
    }
}
