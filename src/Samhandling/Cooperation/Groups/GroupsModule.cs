using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Groups;

/// <summary>The table of contents of groups: who meets about what, and until when.</summary>
public static class GroupsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Group> Groups => db.Set<Group>();
    }

    public static IServiceCollection AddGroups(this IServiceCollection services) => services
        .AddUseCase<AddGroup>()
        .AddUseCase<DescribeGroup>()
        .AddUseCase<CloseGroup>()
        .AddUseCase<RemoveGroup>()
        .AddScoped<GroupList>()
        .AddScoped<GroupMunicipalities>()
        .AddSingleton(new MenuEntry(Question.WhoWeAre, "groups", Permission.SeeCooperation, () => Texts.Groups, () => Texts.GroupsMeaning))
        .AddSingleton(Deed.Of<AddGroup>(() => Texts.DidAdd))
        .AddSingleton(Deed.Of<DescribeGroup>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<CloseGroup>(() => Texts.DidClose))
        .AddSingleton(Deed.Of<RemoveGroup>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<Group>(() => Texts.RowGroup))
        .AddSingleton(RowKind.Of<GroupPlace>(() => Texts.RowGroupPlace));

    private sealed class GroupTable : IEntityTypeConfiguration<Group>
    {
        public void Configure(EntityTypeBuilder<Group> group)
        {
            group.Property(g => g.Name).HasMaxLength(Group.NameLength);
            group.Property(g => g.Purpose).HasMaxLength(Group.PurposeLength);
            group.Property(g => g.Benefit).HasMaxLength(Group.NoteLength);
            group.Property(g => g.Version).IsConcurrencyToken();
            group.HasOne(g => g.Owner).WithMany().HasForeignKey(g => g.OwnerId).OnDelete(DeleteBehavior.Restrict);
            group.HasMany(g => g.Seats).WithOne(s => s.Group).HasForeignKey(s => s.GroupId);
            group.HasMany(g => g.Places).WithOne().HasForeignKey(p => p.GroupId);
        }
    }

    private sealed class GroupPlaceTable : IEntityTypeConfiguration<GroupPlace>
    {
        public void Configure(EntityTypeBuilder<GroupPlace> place)
        {
            place.HasOne(p => p.Place).WithMany().HasForeignKey(p => p.PlaceId).OnDelete(DeleteBehavior.Restrict);
            place.HasIndex(p => new { p.GroupId, p.PlaceId }).IsUnique();
        }
    }
}
