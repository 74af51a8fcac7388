using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Figures;
using Samhandling.Platform;
using Samhandling.Platform.Attachments;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform.Jobs;
using Samhandling.Platform.Tables;
using Samhandling.Studies.ImportReading;
using Samhandling.Studies.NetworkStudies;

namespace Samhandling.Studies.NetworkImports;

/// <summary>The table of contents of importing networks: its table, its use cases, its files to download and the demo's networks.</summary>
public static class NetworkImportsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<ImportDraft> ImportDrafts => db.Set<ImportDraft>();
    }

    public static IServiceCollection AddNetworkImports(this IServiceCollection services) => services
        .AddScoped<OpenDrafts>()
        .AddUseCase<UploadNetwork>()
        .AddUseCase<ChooseReading>()
        .AddUseCase<ImportNetwork>()
        .AddUseCase<ImportNetworkLater>()
        .AddUseCase<UndoImport>()
        .AddJob<ImportNetworkLater.Handler>("network-import", () => Texts.ImportJob)
        .AddSingleton(new Recurring("import-drafts", InEachPartnership: true, (services, cancel) => services.GetRequiredService<OpenDrafts>().DeleteOld(cancel)))
        .AddSingleton(new AttachmentOwner(NetworkStudy.AttachmentKind, Permission.SeePseudonyms, Permission.UndoImports, id => $"networks/{id}", (services, id, cancel) => services.GetRequiredService<SamhandlingDb>().NetworkStudies.AnyAsync(s => s.Id == id, cancel)))
        .AddSingleton(Deed.Of<UploadNetwork>(() => Texts.DidUpload))
        .AddSingleton(Deed.Of<ChooseReading>(() => Texts.DidChoose))
        .AddSingleton(Deed.Of<ImportNetwork>(() => Texts.DidImport))
        .AddSingleton(Deed.Of<UndoImport>(() => Texts.DidUndo))
        .AddSingleton(Deed.Of<CompareWithPopulation>(() => Texts.DidCompare))
        .AddSingleton(Deed.Of<ImportNetworkLater>(() => Texts.DidImport))
        .AddSingleton(Deed.Of<ReadStudy>(() => Texts.DidReckon))
        .AddSingleton(RowKind.Of<ImportDraft>(() => Texts.KindImportDraft))
        .AddSingleton(RowKind.Of<NetworkStudy>(() => Texts.KindNetworkStudy))
        .AddSingleton(RowKind.Of<NetworkPerson>(() => Texts.KindNetworkPerson))
        .AddSingleton<MapRoutes>(MapNetworkImports)
        .AddSingleton(new DemoPart(Role.Analyst, DemoNetworks.Load));

    private static void MapNetworkImports(this IEndpointRouteBuilder routes)
    {
        var needs = NeedsAttribute.Of(typeof(ImportNetwork));
        routes.MapGet("/{partnership}/networks/template.xlsx", () => Results.File(ImportTemplate.Write(), WorkbookWriter.MediaType, $"{Texts.TemplateName}.xlsx"))
            .WithMetadata(new NeedsAttribute(needs));
        routes.MapGet("/{partnership}/networks/import/{draftId:guid}/rows.csv", RowsToLookAt).WithMetadata(new NeedsAttribute(needs));
    }

    private static async Task<IResult> RowsToLookAt(Guid draftId, OpenDrafts drafts, CancellationToken cancel)
    {
        var draft = await drafts.One(draftId, cancel);
        if (draft.Open(draft.Chosen(), drafts.Today).Contents is not { ToLookAt: { Count: > 0 } rows }) throw new NotFoundException();
        var table = new FigureTable([.. rows[0].Cells.Select(c => c.Column.Name), Texts.WhatToDo], [.. rows.Select(Cells)]);
        return table.ToCsv(Texts.RowsFile);
    }

    private static List<string> Cells(RowToLookAt row) =>
        [.. row.Cells.Select(c => c.Value ?? ""), string.Join("; ", row.Cells.Where(c => c.Remedy is not null).Select(c => $"{c.Column.Name}: {c.Remedy}"))];

    private sealed class ImportDraftTable : IEntityTypeConfiguration<ImportDraft>
    {
        public void Configure(EntityTypeBuilder<ImportDraft> draft)
        {
            draft.Property(d => d.TiesName).HasMaxLength(ImportDraft.NameLength);
            draft.Property(d => d.PeopleName).HasMaxLength(ImportDraft.NameLength);
            draft.HasIndex(d => d.HandedInAt);
        }
    }
}
