using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Assignments.Agreements;
using Samhandling.Assignments.Tasks;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;

namespace Samhandling.Evaluation.Findings;

/// <summary>The table of contents of findings: what becomes of what can be better.</summary>
public static class FindingsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Finding> Findings => db.Set<Finding>();
    }

    public static IServiceCollection AddFindings(this IServiceCollection services) => services
        .AddScoped<ReadFindings>()
        .AddUseCase<AnswerFinding>()
        .AddTransient<IPanel<AssignmentTask>, TaskFindingsPanel>()
        .AddTransient<IPanel<Agreement>, AgreementFindingsPanel>()
        .AddSingleton(Deed.Of<AnswerFinding>(() => Texts.DidAnswer))
        .AddSingleton(RowKind.Of<Finding>(() => Texts.RowFinding));

    private sealed class FindingTable : IEntityTypeConfiguration<Finding>
    {
        public void Configure(EntityTypeBuilder<Finding> finding)
        {
            finding.Property(f => f.Reason).HasMaxLength(Finding.ReasonLength);
            finding.Property(f => f.DecidedBy).HasMaxLength(Finding.DecidedByLength);
            finding.Property(f => f.Version).IsConcurrencyToken();
            finding.HasOne(f => f.Statement).WithMany().HasForeignKey(f => f.StatementId);
            finding.HasOne(f => f.ChangedTask).WithMany().HasForeignKey(f => f.ChangedTaskId).OnDelete(DeleteBehavior.Restrict);
            // Two who answer at one time do not answer twice.
            finding.HasIndex(f => f.StatementId).IsUnique();
        }
    }
}
