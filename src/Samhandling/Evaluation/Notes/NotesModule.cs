using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Evaluation.Notes;

/// <summary>The table of contents of notes: what was said in interviews, typed or pasted.</summary>
public static class NotesModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Passage> Passages => db.Set<Passage>();
    }

    public static IServiceCollection AddNotes(this IServiceCollection services) => services
        .AddScoped<OpenInterview>()
        .AddUseCase<WriteNotes>()
        .AddUseCase<PasteNotes>()
        .AddUseCase<DescribePassage>()
        .AddUseCase<RemovePassage>()
        .AddTransient<ISearch, SearchPassages>()
        .AddSingleton(Deed.Of<WriteNotes>(() => Texts.DidWrite))
        .AddSingleton(Deed.Of<PasteNotes>(() => Texts.DidPaste))
        .AddSingleton(Deed.Of<DescribePassage>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<RemovePassage>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<Passage>(() => Texts.RowPassage));

    private sealed class PassageTable : IEntityTypeConfiguration<Passage>
    {
        public void Configure(EntityTypeBuilder<Passage> passage)
        {
            passage.Property(p => p.Text).HasMaxLength(Passage.TextLength);
            passage.Property(p => p.Version).IsConcurrencyToken();
            passage.HasOne(p => p.Interview).WithMany(i => i.Passages).HasForeignKey(p => p.InterviewId);
            passage.HasOne(p => p.Question).WithMany().HasForeignKey(p => p.QuestionId).OnDelete(DeleteBehavior.Restrict);
            passage.HasIndex(p => new { p.InterviewId, p.Number });
        }
    }
}
