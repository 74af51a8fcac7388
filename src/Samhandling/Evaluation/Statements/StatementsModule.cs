using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Evaluation.Statements;

/// <summary>The table of contents of statements: what is thought of the tasks, and in which passages coders found it.</summary>
public static class StatementsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Statement> Statements => db.Set<Statement>();
        public DbSet<CodedPassage> CodedPassages => db.Set<CodedPassage>();
    }

    public static IServiceCollection AddStatements(this IServiceCollection services) => services
        .AddScoped<Subjects>()
        .AddUseCase<DescribeStatement>()
        .AddUseCase<RemoveStatement>()
        .AddUseCase<RegroupStatements>()
        .AddTransient<ISearch, SearchStatements>()
        .AddSingleton(Deed.Of<DescribeStatement>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<RemoveStatement>(() => Texts.DidRemove))
        .AddSingleton(Deed.Of<RegroupStatements>(() => Texts.DidRegroup))
        .AddSingleton(RowKind.Of<Statement>(() => Texts.RowStatement))
        .AddSingleton(RowKind.Of<CodedPassage>(() => Texts.RowCoded));

    private sealed class StatementTable : IEntityTypeConfiguration<Statement>
    {
        public void Configure(EntityTypeBuilder<Statement> statement)
        {
            statement.Property(s => s.Text).HasMaxLength(Statement.TextLength);
            statement.Property(s => s.Theme).HasMaxLength(Statement.ThemeLength);
            statement.Property(s => s.Version).IsConcurrencyToken();
            statement.HasOne(s => s.Round).WithMany().HasForeignKey(s => s.RoundId).OnDelete(DeleteBehavior.Restrict);
            statement.HasOne(s => s.Task).WithMany().HasForeignKey(s => s.TaskId).OnDelete(DeleteBehavior.Restrict);
            statement.HasOne(s => s.Question).WithMany().HasForeignKey(s => s.QuestionId).OnDelete(DeleteBehavior.Restrict);
            statement.HasOne<Statement>().WithMany().HasForeignKey(s => s.ContinuesId);
        }
    }

    private sealed class CodedPassageTable : IEntityTypeConfiguration<CodedPassage>
    {
        public void Configure(EntityTypeBuilder<CodedPassage> coded)
        {
            coded.HasOne(c => c.Passage).WithMany().HasForeignKey(c => c.PassageId);
            coded.HasOne(c => c.Statement).WithMany(s => s.Passages).HasForeignKey(c => c.StatementId);
            coded.HasOne(c => c.Coder).WithMany().HasForeignKey(c => c.CoderId).OnDelete(DeleteBehavior.Restrict);
            coded.HasIndex(c => new { c.PassageId, c.StatementId, c.CoderId }).IsUnique();
        }
    }
}
