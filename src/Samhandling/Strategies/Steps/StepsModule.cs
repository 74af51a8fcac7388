using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Steps;

/// <summary>The table of contents of the steps in which a document is made.</summary>
public static class StepsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<ProcessStep> ProcessSteps => db.Set<ProcessStep>();
    }

    public static IServiceCollection AddSteps(this IServiceCollection services) => services
        .AddUseCase<AddStep>()
        .AddUseCase<DescribeStep>()
        .AddUseCase<RemoveStep>()
        .AddSingleton(Deed.Of<AddStep>(() => Texts.DidAdd))
        .AddSingleton(Deed.Of<DescribeStep>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<RemoveStep>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<ProcessStep>(() => Texts.RowStep));

    private sealed class ProcessStepTable : IEntityTypeConfiguration<ProcessStep>
    {
        public void Configure(EntityTypeBuilder<ProcessStep> step)
        {
            step.Property(s => s.Name).HasMaxLength(ProcessStep.NameLength);
            step.Property(s => s.Version).IsConcurrencyToken();
        }
    }
}
