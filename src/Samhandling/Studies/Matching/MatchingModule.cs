using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;
using Samhandling.Platform.Ui;
using Samhandling.Studies.MatchingPages;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.Matching;

/// <summary>The table of contents of matching: whom the written names of a round mean, and the network that its answers make up.</summary>
public static class MatchingModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<NameMatch> NameMatches => db.Set<NameMatch>();
    }

    public static IServiceCollection AddMatching(this IServiceCollection services) => services
        .AddScoped<RoundNames>()
        .AddScoped<IPersonalData, HeldByMatches>()
        .AddUseCase<DecideName>()
        .AddUseCase<UndoName>()
        .AddUseCase<BuildNetwork>()
        .AddTransient<IPanel<Round>, NamesPanel>()
        .AddSingleton(Deed.Of<DecideName>(() => Texts.DidDecide))
        .AddSingleton(Deed.Of<UndoName>(() => Texts.DidUndo))
        .AddSingleton(Deed.Of<BuildNetwork>(() => Texts.DidBuild))
        .AddSingleton(RowKind.Of<NameMatch>(() => Texts.KindMatch));

    private sealed class NameMatchTable : IEntityTypeConfiguration<NameMatch>
    {
        public void Configure(EntityTypeBuilder<NameMatch> match)
        {
            match.Property(m => m.Written).HasMaxLength(NameMatch.WrittenLength);
            match.Property(m => m.About).HasMaxLength(NameMatch.WrittenLength);
            match.HasIndex(m => new { m.RoundId, m.Written, m.About }).IsUnique();
            match.HasOne(m => m.Round).WithMany().HasForeignKey(m => m.RoundId);
            // Whom it meant is gone: then the name is open again.
            match.HasOne(m => m.Person).WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Cascade);
            match.HasOne(m => m.Respondent).WithMany().HasForeignKey(m => m.RespondentId).OnDelete(DeleteBehavior.Cascade);
            match.HasOne<User>().WithMany().HasForeignKey(m => m.DecidedById).OnDelete(DeleteBehavior.SetNull);
        }
    }
}
