using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Assessing;

/// <summary>The table of contents of assessing: who says in a round how far each objective is, and should be.</summary>
public static class AssessingModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Assessor> Assessors => db.Set<Assessor>();
        public DbSet<Assessment> Assessments => db.Set<Assessment>();
    }

    public static IServiceCollection AddAssessing(this IServiceCollection services) => services
        .AddUseCase<AddAssessor>()
        .AddUseCase<RemoveAssessor>()
        .AddUseCase<Assess>()
        .AddSingleton(Deed.Of<AddAssessor>(() => Texts.DidAdd))
        .AddSingleton(Deed.Of<RemoveAssessor>(() => Texts.DidRemove))
        .AddSingleton(Deed.Of<Assess>(() => Texts.DidAssess))
        .AddSingleton(RowKind.Of<Assessor>(() => Texts.RowAssessor))
        .AddSingleton(RowKind.Of<Assessment>(() => Texts.RowAssessment));

    private sealed class AssessorTable : IEntityTypeConfiguration<Assessor>
    {
        public void Configure(EntityTypeBuilder<Assessor> assessor)
        {
            assessor.Property(a => a.Role).HasMaxLength(Assessor.RoleLength);
            assessor.HasOne(a => a.Round).WithMany().HasForeignKey(a => a.RoundId);
            assessor.HasOne(a => a.Organisation).WithMany().HasForeignKey(a => a.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            assessor.HasMany(a => a.Assessments).WithOne().HasForeignKey(a => a.AssessorId);
            assessor.HasIndex(a => new { a.RoundId, a.OrganisationId, a.Role }).IsUnique();
        }
    }

    private sealed class AssessmentTable : IEntityTypeConfiguration<Assessment>
    {
        public void Configure(EntityTypeBuilder<Assessment> assessment)
        {
            assessment.Ignore(a => a.Facts);
            assessment.Property(a => a.Motive).HasMaxLength(Assessment.MotiveLength);
            assessment.HasOne(a => a.Objective).WithMany().HasForeignKey(a => a.ObjectiveId).OnDelete(DeleteBehavior.Restrict);
            assessment.HasIndex(a => new { a.AssessorId, a.ObjectiveId }).IsUnique();
        }
    }
}
