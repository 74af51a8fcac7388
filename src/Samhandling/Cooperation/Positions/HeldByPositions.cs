using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Positions;

/// <summary>What was said of positions by a person for an organisation, and the words that name a person. Erased, what was said stays the organisation's, without the person.</summary>
public sealed class HeldByPositions(SamhandlingDb db) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel) =>
        [.. (await Voices(subject, cancel)).Select(v => new HeldData(v.Position!.Title, v.IsDissent ? Texts.Dissent : Texts.IsBehind, $"{v.Organisation!.Name} {v.Words} {v.WithdrawnBecause}".Trim()))];

    public async Task Erase(Subject subject, CancellationToken cancel)
    {
        foreach (var voice in (await Voices(subject, cancel)).Where(v => v.Mentions(subject))) voice.LeaveOut(subject);
    }

    private async Task<List<PositionVoice>> Voices(Subject subject, CancellationToken cancel) =>
        [.. (await db.PositionVoices.Include(v => v.Position).Include(v => v.Organisation).OrderBy(v => v.SaidAt).ThenBy(v => v.Id).ToListAsync(cancel)).Where(v => v.PersonId == subject.Id || v.Mentions(subject))];
}
