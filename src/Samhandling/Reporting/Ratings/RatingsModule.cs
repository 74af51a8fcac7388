using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;

namespace Samhandling.Reporting.Ratings;

/// <summary>The table of contents of how those who were advised rate it, once a year and without a name.</summary>
public static class RatingsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<AdviceRating> AdviceRatings => db.Set<AdviceRating>();
        public DbSet<RatingLink> RatingLinks => db.Set<RatingLink>();
    }

    public static IServiceCollection AddRatings(this IServiceCollection services) => services
        .AddUseCase<MakeRatingLink>()
        .AddUseCase<RateAdvice>()
        .AddScoped<IPersonalData, HeldByRatings>()
        .AddSingleton(Deed.Of<MakeRatingLink>(() => Texts.DidMake))
        .AddSingleton(Deed.Of<RateAdvice>(() => Texts.DidRate))
        .AddSingleton(RowKind.Of<AdviceRating>(() => Texts.RowRating))
        .AddSingleton(RowKind.Of<RatingLink>(() => Texts.RowLink));

    private sealed class AdviceRatingTable : IEntityTypeConfiguration<AdviceRating>
    {
        public void Configure(EntityTypeBuilder<AdviceRating> rating)
        {
            rating.Property(r => r.Year);
            rating.Property(r => r.Stars);
            rating.Property(r => r.Words).HasMaxLength(AdviceRating.WordsLength);
        }
    }

    private sealed class RatingLinkTable : IEntityTypeConfiguration<RatingLink>
    {
        public void Configure(EntityTypeBuilder<RatingLink> link) => link.HasIndex(l => l.Hash).IsUnique();
    }
}
