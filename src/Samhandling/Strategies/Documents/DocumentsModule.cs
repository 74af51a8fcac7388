using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.Organisations;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Help;
using Samhandling.Platform.Search;
using Samhandling.Platform.Ui;

namespace Samhandling.Strategies.Documents;

/// <summary>The table of contents of documents: laws, strategies, plans and agreements, ours and those that guide us.</summary>
public static class DocumentsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<StrategyDocument> StrategyDocuments => db.Set<StrategyDocument>();
        public DbSet<DocumentEdition> DocumentEditions => db.Set<DocumentEdition>();

        /// <summary>All documents, to choose in a form.</summary>
        public async Task<IReadOnlyList<Choice>> DocumentChoices(CancellationToken cancel = default) =>
            [.. (await db.StrategyDocuments.Select(d => new Choice(d.Id, d.Title)).ToListAsync(cancel)).OrderBy(d => d.Name, StringComparer.CurrentCulture).ThenBy(d => d.Id)];
    }

    public static IServiceCollection AddDocuments(this IServiceCollection services) => services
        .AddScoped<Succession>()
        .AddScoped<DocumentList>()
        .AddUseCase<AddDocument>()
        .AddUseCase<DescribeDocument>()
        .AddUseCase<ReviseDocument>()
        .AddUseCase<RemoveDocument>()
        .AddTransient<ISearch, SearchDocuments>()
        .AddSingleton(new MenuEntry(Question.WhatWeWant, "documents", Permission.SeeStrategies, () => Texts.Documents, () => Texts.DocumentsMeaning))
        .AddSingleton(new HelpTopic("documents", () => Texts.HelpDocuments, () => Texts.HelpDocumentsText))
        .AddSingleton(Deed.Of<AddDocument>(() => Texts.DidAdd))
        .AddSingleton(Deed.Of<DescribeDocument>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<ReviseDocument>(() => Texts.DidRevise))
        .AddSingleton(Deed.Of<RemoveDocument>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<StrategyDocument>(() => Texts.RowDocument))
        .AddSingleton(RowKind.Of<DocumentEdition>(() => Texts.RowEdition));

    private sealed class StrategyDocumentTable : IEntityTypeConfiguration<StrategyDocument>
    {
        public void Configure(EntityTypeBuilder<StrategyDocument> document)
        {
            document.Property(d => d.Title).HasMaxLength(StrategyDocument.TitleLength);
            document.Property(d => d.Gist).HasMaxLength(StrategyDocument.TextLength);
            document.Property(d => d.Asks).HasMaxLength(StrategyDocument.TextLength);
            document.Property(d => d.Next).HasMaxLength(StrategyDocument.TextLength);
            document.Property(d => d.Address).HasMaxLength(StrategyDocument.AddressLength);
            document.Property(d => d.DecidedBy).HasMaxLength(DocumentEdition.DecidedByLength);
            document.Property(d => d.Version).IsConcurrencyToken();
            document.HasOne(d => d.Owner).WithMany().HasForeignKey(d => d.OwnerId).OnDelete(DeleteBehavior.Restrict);
            document.HasOne(d => d.Supersedes).WithMany().HasForeignKey(d => d.SupersedesId).OnDelete(DeleteBehavior.Restrict);
            document.HasMany(d => d.Editions).WithOne().HasForeignKey(e => e.DocumentId).OnDelete(DeleteBehavior.Cascade);
        }
    }

    private sealed class DocumentEditionTable : IEntityTypeConfiguration<DocumentEdition>
    {
        public void Configure(EntityTypeBuilder<DocumentEdition> edition)
        {
            edition.Property(e => e.DecidedBy).HasMaxLength(DocumentEdition.DecidedByLength);
            edition.Property(e => e.Change).HasMaxLength(DocumentEdition.ChangeLength);
            edition.HasIndex(e => new { e.DocumentId, e.Number }).IsUnique();
        }
    }
}
