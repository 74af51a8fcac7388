using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Soundings;
using Samhandling.Cooperation.Mandates;
using Samhandling.Figures;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform.Tables;

namespace Samhandling.Assignments.SoundingAnswers;

/// <summary>The organisations that have said yes, as the draft of a list of parties: on a page, as text with separators and as a workbook.</summary>
public sealed class PartyList(SamhandlingDb db)
{
    /// <summary>The sounding, and the answers that mean yes in the order of their organisations.</summary>
    public async Task<(Sounding Sounding, IReadOnlyList<SoundingAnswer> Parties)> Of(Guid soundingId, CancellationToken cancel = default)
    {
        var sounding = await db.Soundings.AsNoTrackingWithIdentityResolution().AsSplitQuery().Include(s => s.Asked).ThenInclude(a => a.Organisation).Include(s => s.Asked).ThenInclude(a => a.Answers).ThenInclude(a => a.Person).Where(s => s.Id == soundingId).OneAsync(cancel);
        return (sounding, [.. sounding.Asked.Select(a => a.Last()).OfType<SoundingAnswer>().Where(a => a.IsYes).OrderBy(a => a.Sounded!.Organisation!.Name, StringComparer.CurrentCulture).ThenBy(a => a.Id)]);
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/{partnership}/soundings/{soundingId:guid}/parties.csv", async (Guid soundingId, PartyList list, CancellationToken cancel) => (await list.Table(soundingId, cancel)).ToCsv(Texts.FileName)).WithMetadata(new NeedsAttribute(Permission.KeepAssignments));
        routes.MapGet("/{partnership}/soundings/{soundingId:guid}/parties.xlsx", async (Guid soundingId, PartyList list, CancellationToken cancel) =>
        {
            var table = await list.Table(soundingId, cancel);
            return Results.File(WorkbookWriter.Write([new(Texts.Parties, [[.. table.Headings], .. table.Rows.Select(row => new List<string?>(row))])]), WorkbookWriter.MediaType, $"{Texts.FileName}.xlsx");
        }).WithMetadata(new NeedsAttribute(Permission.KeepAssignments));
    }

    private async Task<FigureTable> Table(Guid soundingId, CancellationToken cancel)
    {
        var (sounding, parties) = await Of(soundingId, cancel);
        return new([Soundings.Texts.Organisation, Texts.Number, Soundings.Texts.Answer, Soundings.Texts.Ceiling, Soundings.Texts.Currency, Texts.WhoAnswers, Soundings.Texts.Mandate, Texts.AnsweredOn],
        [
            .. parties.Select(p => (IReadOnlyList<string>)[p.Sounded!.Organisation!.Name, p.Sounded.Organisation.Number ?? "", p.Choice, p.Ceiling is { } most ? FormattableString.Invariant($"{most}") : "", p.Ceiling is null ? "" : sounding.Currency.ToString(), p.Person?.Name ?? "", p.Verdict.Text(), FormattableString.Invariant($"{p.AnsweredOn:yyyy-MM-dd}")]),
        ]);
    }
}
