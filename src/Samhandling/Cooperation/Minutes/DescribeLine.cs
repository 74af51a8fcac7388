using Samhandling.Cooperation.Reading;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Minutes;

/// <summary>Somebody changes a line of the minutes. Where two change the same, the later sees what the other wrote before anything is kept.</summary>
[Needs(Permission.WorkTogether)]
public sealed class DescribeLine(SamhandlingDb db, OpenMinutes minutes, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed, AtMost(MinutesLine.TextLength + 2)] public string? Text { get; set; }
        public LineKind Kind { get; set; }
        public int Version { get; set; }

        public static Form Of(MinutesLine line) => new() { Text = line.Text, Kind = line.Kind, Version = line.Version };

        public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.Line, Text), (Texts.Kind, Kind.Text())];
    }

    public Task<MinutesLine> Find(Guid id, CancellationToken cancel = default) =>
        db.MinutesLines.Include(l => l.Point).ThenInclude(p => p!.Meeting).Where(l => l.Id == id).OneAsync(cancel);

    public async Task<Result<MinutesLine>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var line = await Find(id, cancel);
        if (!(await minutes.Point(line.PointId, cancel)).Try(out _, out var refusal)) return refusal;
        if (form.Version != line.Version) return Refusal.Clash;
        return await db.SaveAsync(line.Rewrite(form.Text!, clock.GetUtcNow().UtcDateTime, form.Kind), cancel);
    }
}
