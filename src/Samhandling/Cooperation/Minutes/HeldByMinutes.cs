using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Cooperation.Participants;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Minutes;

/// <summary>What meetings hold of a person: which ones the person was called to, what was promised, and the lines that say the name.</summary>
public sealed class HeldByMinutes(SamhandlingDb db) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel)
    {
        var called = await db.Participants.AsNoTracking().Include(p => p.Meeting).Where(p => p.PersonId == subject.Id).OrderBy(p => p.Meeting!.Day).ThenBy(p => p.Id).ToListAsync(cancel);
        var promises = await db.Promises.AsNoTracking().Where(p => p.PersonId == subject.Id).OrderBy(p => p.DueOn).ThenBy(p => p.Id).ToListAsync(cancel);
        return
        [
            .. called.Select(p => new HeldData(Meetings.Texts.Meetings, p.Meeting!.Title, p.Meeting.Day.ToString("d", System.Globalization.CultureInfo.CurrentCulture))),
            .. promises.Select(p => new HeldData(Promises.Texts.Promises, p.What, p.DueOn.ToString("d", System.Globalization.CultureInfo.CurrentCulture))),
            .. (await Lines(subject, cancel)).Select(l => new HeldData(Texts.InMinutes, l.Kind.Text(), l.Text)),
            .. (await Told(subject, cancel)).Select(p => new HeldData(Promises.Texts.Promises, Promises.Texts.What, $"{p.What} {p.Note}".Trim())),
        ];
    }

    /// <summary>The rows that point at the person go, or lose their person, with the register's own. In words the name is left out.</summary>
    public async Task Erase(Subject subject, CancellationToken cancel)
    {
        foreach (var line in await Lines(subject, cancel)) line.LeaveOut(subject);
        foreach (var promise in await Told(subject, cancel)) promise.LeaveOut(subject);
    }

    private async Task<List<MinutesLine>> Lines(Subject subject, CancellationToken cancel) => [.. (await db.MinutesLines.ToListAsync(cancel)).Where(l => subject.IsIn(l.Text))];

    private async Task<List<Promise>> Told(Subject subject, CancellationToken cancel) => [.. (await db.Promises.ToListAsync(cancel)).Where(p => subject.IsIn($"{p.What} {p.Note}"))];
}

/// <summary>Words from which a person was erased.</summary>
public static class LeftOut
{
    public const string Sign = "[…]";

    public static string Of(string words, Subject subject) => new[] { subject.Email, subject.Id.ToString() }.Concat(subject.Names).OfType<string>().Where(w => w.Length > 0)
        .OrderByDescending(w => w.Length).Aggregate(words, (text, word) => text.Replace(word, Sign, StringComparison.OrdinalIgnoreCase));
}
