using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Help;
using Samhandling.Platform.Ui;

namespace Samhandling.Strategies.Levels;

/// <summary>The table of contents of the issues of a process: what is in it, which are the region's, and to whom the others were handed on.</summary>
public static class LevelsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<ProcessIssue> ProcessIssues => db.Set<ProcessIssue>();
    }

    public static IServiceCollection AddLevels(this IServiceCollection services) => services
        .AddUseCase<RaiseIssues>()
        .AddUseCase<WeighIssue>()
        .AddUseCase<HandOnIssue>()
        .AddUseCase<RecordReceipt>()
        .AddScoped<IPersonalData, HeldByIssues>()
        .AddTransient<IPanel<Partnership>, IssuesWaitingPanel>()
        .AddSingleton(new HelpTopic("not-regional", () => Texts.HelpLevels, () => Texts.HelpLevelsText))
        .AddSingleton(new GlossaryWord("level-test", () => Texts.LevelTest, () => Texts.LevelTestMeaning))
        .AddSingleton(Deed.Of<RaiseIssues>(() => Texts.DidRaise))
        .AddSingleton(Deed.Of<WeighIssue>(() => Texts.DidWeigh))
        .AddSingleton(Deed.Of<HandOnIssue>(() => Texts.DidHandOn))
        .AddSingleton(Deed.Of<RecordReceipt>(() => Texts.DidRecord))
        .AddSingleton(RowKind.Of<ProcessIssue>(() => Texts.RowIssue));

    private sealed class ProcessIssueTable : IEntityTypeConfiguration<ProcessIssue>
    {
        public void Configure(EntityTypeBuilder<ProcessIssue> issue)
        {
            issue.Property(i => i.Text).HasMaxLength(ProcessIssue.TextLength);
            issue.Property(i => i.Reason).HasMaxLength(ProcessIssue.ReasonLength);
            issue.Property(i => i.Motive).HasMaxLength(ProcessIssue.ReasonLength);
            issue.Property(i => i.Answer).HasMaxLength(ProcessIssue.ReasonLength);
            issue.Property(i => i.Version).IsConcurrencyToken();
            issue.HasOne(i => i.Receiver).WithMany().HasForeignKey(i => i.ReceiverId).OnDelete(DeleteBehavior.Restrict);
            issue.HasOne(i => i.Person).WithMany().HasForeignKey(i => i.PersonId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
