using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;
using Samhandling.Strategies.Documents;

namespace Samhandling.Strategies.WholeTexts;

/// <summary>The table of contents of documents' whole texts: written or pasted, and read with their headings, lists and tables.</summary>
public static class WholeTextsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<DocumentText> DocumentTexts => db.Set<DocumentText>();
    }

    public static IServiceCollection AddWholeTexts(this IServiceCollection services) => services
        .AddUseCase<WriteText>()
        .AddUseCase<RemoveText>()
        .AddTransient<IPanel<StrategyDocument>, TextOfDocumentPanel>()
        .AddSingleton(Deed.Of<WriteText>(() => Texts.DidWrite))
        .AddSingleton(Deed.Of<RemoveText>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<DocumentText>(() => Texts.RowText));

    private sealed class DocumentTextTable : IEntityTypeConfiguration<DocumentText>
    {
        public void Configure(EntityTypeBuilder<DocumentText> text)
        {
            text.Property(t => t.Words).HasMaxLength(DocumentText.WordsLength);
            text.Property(t => t.Version).IsConcurrencyToken();
            text.HasOne<StrategyDocument>().WithMany().HasForeignKey(t => t.DocumentId).OnDelete(DeleteBehavior.Cascade);
            text.HasIndex(t => t.DocumentId).IsUnique();
        }
    }
}
