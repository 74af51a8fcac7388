using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.Handover;
using Samhandling.Actors.PersonalData;
using Samhandling.Places.Coverage;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Privacy;

namespace Samhandling.Evaluation.Interviews;

/// <summary>The table of contents of interviews: who is asked, how far it has come, and how they are shown.</summary>
public static class InterviewsModule
{
    public const string ActivityKey = "interview";

    extension(SamhandlingDb db)
    {
        public DbSet<Interview> Interviews => db.Set<Interview>();
    }

    /// <summary>That an interview reaches the municipality it is held for; nothing where it is for none.</summary>
    internal static IEnumerable<Reach> Reached(Interview interview) => interview.PlaceId is { } place ? [new() { Activity = ActivityKey, RecordId = interview.Id, PlaceId = place }] : [];

    public static IServiceCollection AddInterviews(this IServiceCollection services) => services
        .AddScoped<ReadFrame>()
        .AddUseCase<PlanInterview>()
        .AddUseCase<DescribeInterview>()
        .AddUseCase<RemoveInterview>()
        .AddUseCase<ReuseFrame>()
        .AddScoped<IPersonalData, HeldByInterviews>()
        .AddScoped<IKeepPersons, InterviewedPersons>()
        .AddScoped<IHandOver, HandOverOfInterviews>()
        // By its round alone: who speaks for a municipality may be anonymous.
        .AddSingleton(new ActivityKind(ActivityKey, Permission.KeepEvaluations, () => Texts.Interviews, "interviews", db => db.Interviews.Where(i => i.State == InterviewState.Done && i.HeldOn != null && i.PlaceId != null).Select(i => new Activity { Id = i.Id, Title = i.Round!.Title, Day = i.HeldOn!.Value })))
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
