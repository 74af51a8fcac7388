using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Privacy;

namespace Samhandling.Evaluation.Interviews;

/// <summary>The table of contents of interviews: who is asked, how far it has come, and how they are shown.</summary>
public static class InterviewsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Interview> Interviews => db.Set<Interview>();
    }

    public static IServiceCollection AddInterviews(this IServiceCollection services) => services
        .AddScoped<ReadFrame>()
        .AddUseCase<PlanInterview>()
        .AddUseCase<DescribeInterview>()
        .AddUseCase<RemoveInterview>()
        .AddUseCase<ReuseFrame>()
        .AddScoped<IPersonalData, HeldByInterviews>()
        .AddScoped<IKeepPersons, InterviewedPersons>()
        .AddSingleton(Deed.Of<PlanInterview>(() => Texts.DidPlan))
        .AddSingleton(Deed.Of<DescribeInterview>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<RemoveInterview>(() => Texts.DidRemove))
        .AddSingleton(Deed.Of<ReuseFrame>(() => Texts.DidReuse))
        .AddSingleton(RowKind.Of<Interview>(() => Texts.RowInterview));

    private sealed class InterviewTable : IEntityTypeConfiguration<Interview>
    {
        public void Configure(EntityTypeBuilder<Interview> interview)
        {
            interview.Property(i => i.Role).HasMaxLength(Interview.RoleLength);
            interview.Property(i => i.Version).IsConcurrencyToken();
            interview.Ignore(i => i.WhyClosed);
            interview.HasOne(i => i.Round).WithMany().HasForeignKey(i => i.RoundId);
            interview.HasOne(i => i.Organisation).WithMany().HasForeignKey(i => i.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            interview.HasOne(i => i.Person).WithMany().HasForeignKey(i => i.PersonId);
            interview.HasOne(i => i.Place).WithMany().HasForeignKey(i => i.PlaceId).OnDelete(DeleteBehavior.Restrict);
            // Two who plan at one time do not give two the same number.
            interview.HasIndex(i => new { i.RoundId, i.Number }).IsUnique();
        }
    }
}
