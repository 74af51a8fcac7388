using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Places.Coverage;
using Samhandling.Places.Loading;
using Samhandling.Places.Profiles;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform.Help;
using Samhandling.Platform.Search;
using Samhandling.Platform.SignIn;
using Samhandling.Platform.Spine;
using Samhandling.Platform.Ui;

namespace Samhandling.Places;

/// <summary>The table of contents of Places: its tables, its use cases, its files and its place in the menu.</summary>
public static class PlacesModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Place> Places => db.Set<Place>();

        public DbSet<PlaceVersion> PlaceVersions => db.Set<PlaceVersion>();

        public DbSet<PlaceChange> PlaceChanges => db.Set<PlaceChange>();

        public DbSet<PlaceProfile> PlaceProfiles => db.Set<PlaceProfile>();

        public DbSet<PlaceLoading> PlaceLoadings => db.Set<PlaceLoading>();

        public DbSet<PlaceDraft> PlaceDrafts => db.Set<PlaceDraft>();

        public DbSet<Reach> Reaches => db.Set<Reach>();
    }

    public static IServiceCollection AddPlaces(this IServiceCollection services) => services
        .AddScoped<PlaceCodes>()
        .AddScoped<PlaceList>()
        .AddScoped<PlaceDrafts>()
        .AddScoped<ReadCoverage>()
        .AddScoped<UnreachedMunicipalities>()
        .AddSingleton(new GapKind("unreached", Knot.Meeting, "places", Permission.SeePlaces, () => Texts.Unreached, () => Texts.UnreachedCounted, async (services, asked, cancel) => GapKind.Of(await services.GetRequiredService<UnreachedMunicipalities>().On(asked.Today, cancel), asked)))
        .AddUseCase<UploadPlaces>()
        .AddUseCase<LoadPlaces>()
        .AddUseCase<UndoLoading>()
        .AddUseCase<DescribePlace>()
        .AddUseCase<TellReach>()
        .AddSingleton(Deed.Of<UploadPlaces>(() => Texts.DeedUpload))
        .AddSingleton(Deed.Of<LoadPlaces>(() => Texts.DeedLoad))
        .AddSingleton(Deed.Of<UndoLoading>(() => Texts.DeedUndo))
        .AddSingleton(Deed.Of<DescribePlace>(() => Texts.DeedDescribe))
        .AddSingleton(Deed.Of<TellReach>(() => Texts.DeedReach))
        .AddSingleton(RowKind.Of<Place>(() => Texts.KindPlace))
        .AddSingleton(RowKind.Of<PlaceVersion>(() => Texts.KindPlaceVersion))
        .AddSingleton(RowKind.Of<PlaceChange>(() => Texts.KindPlaceChange))
        .AddSingleton(RowKind.Of<PlaceDraft>(() => Texts.KindPlaceDraft))
        .AddSingleton(RowKind.Of<PlaceLoading>(() => Texts.KindPlaceLoading))
        .AddSingleton(RowKind.Of<PlaceProfile>(() => Texts.KindPlaceProfile))
        .AddSingleton(RowKind.Of<Reach>(() => Texts.KindReach))
        .AddTransient<ISearch, SearchPlaces>()
        .AddSingleton(new HelpTopic("places", () => Texts.HelpPlaces, () => Texts.HelpPlacesText))
        .AddSingleton(new HelpTopic("places/load", () => Texts.HelpLoad, () => Texts.HelpLoadText))
        .AddSingleton(new HelpTopic("places/coverage", () => Texts.HelpCoverage, () => Texts.HelpCoverageText))
        .AddSingleton(new GlossaryWord("weight", () => Texts.Weight, () => Texts.WeightMeaning))
        .AddSingleton(new GlossaryWord("matrix", () => Texts.Matrix, () => Texts.MatrixMeaning))
        .AddSingleton(new GlossaryWord("gini", () => Texts.GiniWord, () => Texts.GiniMeaning))
        .AddSingleton(new GlossaryWord("guest-nights", () => Texts.Intensity, () => Texts.IntensityMeaning))
        .AddSingleton<MapRoutes>(PlacesFiles.Map)
        .AddSingleton<MapRoutes>(CoverageFiles.Map)
        .AddSingleton(new DemoPart(Role.Coordinator, DemoPlaces.Load))
        .AddSingleton(new MenuEntry(Question.WhoWeAre, "places", Permission.SeePlaces, () => Register.Texts.Places, () => Register.Texts.PlacesPurpose));

    private sealed class PlaceTable : IEntityTypeConfiguration<Place>
    {
        public void Configure(EntityTypeBuilder<Place> place)
        {
            place.Property(p => p.Country).HasMaxLength(Place.CountryLength);
            place.Property(p => p.Code).HasMaxLength(PlaceVersion.CodeLength);
            place.Property(p => p.Name).HasMaxLength(PlaceVersion.NameLength);
            place.HasMany(p => p.Versions).WithOne().HasForeignKey(v => v.PlaceId);
            place.HasOne<PlaceLoading>().WithMany().HasForeignKey(p => p.LoadingId).OnDelete(DeleteBehavior.Restrict);
            place.HasIndex(p => p.Name);
        }
    }

    private sealed class PlaceVersionTable : IEntityTypeConfiguration<PlaceVersion>
    {
        public void Configure(EntityTypeBuilder<PlaceVersion> version)
        {
            version.Property(v => v.Code).HasMaxLength(PlaceVersion.CodeLength);
            version.Property(v => v.Name).HasMaxLength(PlaceVersion.NameLength);
            version.Property(v => v.OtherNames).HasMaxLength(PlaceVersion.OtherNamesLength);
            version.HasOne<Place>().WithMany().HasForeignKey(v => v.ParentId).OnDelete(DeleteBehavior.Restrict);
            version.HasOne<PlaceLoading>().WithMany().HasForeignKey(v => v.LoadingId).OnDelete(DeleteBehavior.Restrict);
            version.HasIndex(v => v.Code);
        }
    }

    private sealed class PlaceChangeTable : IEntityTypeConfiguration<PlaceChange>
    {
        public void Configure(EntityTypeBuilder<PlaceChange> change)
        {
            change.HasOne<Place>().WithMany().HasForeignKey(c => c.FromId).OnDelete(DeleteBehavior.Restrict);
            change.HasOne<Place>().WithMany().HasForeignKey(c => c.ToId).OnDelete(DeleteBehavior.Restrict);
            change.HasOne<PlaceLoading>().WithMany().HasForeignKey(c => c.LoadingId).OnDelete(DeleteBehavior.Restrict);
            change.HasIndex(c => new { c.Date, c.FromId, c.ToId }).IsUnique();
        }
    }

    private sealed class PlaceProfileTable : IEntityTypeConfiguration<PlaceProfile>
    {
        public void Configure(EntityTypeBuilder<PlaceProfile> profile)
        {
            profile.Property(p => p.Source).HasMaxLength(PlaceProfile.SourceLength);
            profile.Property(p => p.Version).IsConcurrencyToken();
            profile.HasOne<Place>().WithMany().HasForeignKey(p => p.PlaceId).OnDelete(DeleteBehavior.Restrict);
            profile.HasOne<User>().WithMany().HasForeignKey(p => p.ChangedById).OnDelete(DeleteBehavior.SetNull);
            profile.HasOne<PlaceLoading>().WithMany().HasForeignKey(p => p.LoadingId).OnDelete(DeleteBehavior.Restrict);
            profile.HasIndex(p => p.PlaceId).IsUnique();
        }
    }

    private sealed class PlaceLoadingTable : IEntityTypeConfiguration<PlaceLoading>
    {
        public void Configure(EntityTypeBuilder<PlaceLoading> loading)
        {
            loading.Property(l => l.FileName).HasMaxLength(PlaceLoading.NameLength);
            loading.HasOne<User>().WithMany().HasForeignKey(l => l.LoadedById).OnDelete(DeleteBehavior.SetNull);
        }
    }

    private sealed class PlaceDraftTable : IEntityTypeConfiguration<PlaceDraft>
    {
        public void Configure(EntityTypeBuilder<PlaceDraft> draft)
        {
            draft.Property(d => d.PlacesName).HasMaxLength(PlaceDraft.NameLength);
            draft.Property(d => d.ChangesName).HasMaxLength(PlaceDraft.NameLength);
            draft.Property(d => d.Country).HasMaxLength(Place.CountryLength);
            draft.HasIndex(d => d.HandedInAt);
        }
    }

    private sealed class ReachTable : IEntityTypeConfiguration<Reach>
    {
        public void Configure(EntityTypeBuilder<Reach> reach)
        {
            reach.Property(r => r.Activity).HasMaxLength(Reach.ActivityLength);
            reach.HasOne<Place>().WithMany().HasForeignKey(r => r.PlaceId).OnDelete(DeleteBehavior.Restrict);
            reach.HasIndex(r => new { r.RecordId, r.PlaceId }).IsUnique();
        }
    }
}
