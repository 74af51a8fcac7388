using Samhandling.Cooperation.Reading;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Meetings;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Minutes;

/// <summary>Somebody writes under a point of the agenda. Each line is kept as it is written; several may write at one time.</summary>
[Needs(Permission.WorkTogether)]
public sealed class WriteLines(SamhandlingDb db, OpenMinutes minutes, TimeProvider clock)
{
    private const int Tries = 3;

    public sealed class Form
    {
        /// <summary>The line that is being written; made with the form, so that one that is sent twice is one line.</summary>
        public Guid LineId { get; set; }

        /// <summary>How often it had been changed when it was shown; 0 for one that was not kept yet.</summary>
        public int Version { get; set; }
        public Guid PointId { get; set; }

        /// <summary>One line, or several.</summary>
        public string? Text { get; set; }

        /// <summary>What the line is, where a button said so.</summary>
        public LineKind? Kind { get; set; }
    }

    /// <returns>The line that is being written, null where nothing was. One that another has changed meanwhile stays, and what is written here is kept beside it.</returns>
    public async Task<Result<MinutesLine?>> Handle(Form form, CancellationToken cancel = default)
    {
        for (var tries = 1; ; tries++)
        {
            var written = await Write(form, cancel);
            var saved = await db.SaveAsync(written, cancel);
            if (saved.Try(out _, out var refusal) || !refusal.IsClash || tries == Tries) return saved;
        }
    }

    private async Task<Result<MinutesLine?>> Write(Form form, CancellationToken cancel)
    {
        if (!(await minutes.Point(form.PointId, cancel)).Try(out _, out var no)) return no;
        var (lines, now) = (MinutesText.Lines(form.Text ?? ""), clock.GetUtcNow().UtcDateTime);
        if (lines.Count == 0) return default(MinutesLine);
        var written = await db.MinutesLines.Where(l => l.PointId == form.PointId).Select(l => l.Number).ToListAsync(cancel);
        if (written.Count + lines.Count > MinutesLine.MostLines) return new Refusal(nameof(Form.Text), Texts.TooManyLines.With(MinutesLine.MostLines));
        var number = written.DefaultIfEmpty().Max();
        MinutesLine? first = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var there = i > 0 ? null : await db.MinutesLines.FirstOrDefaultAsync(l => l.Id == form.LineId, cancel);
            // A line of other minutes, which may be approved, is not reached from here.
            if (there is not null && there.PointId != form.PointId) throw new NotFoundException();
            if (there is not null && (IsSame(there, lines[i]) || there.Version == form.Version))
            {
                if (!IsSame(there, lines[i]) && !there.Rewrite(lines[i], now).Try(out _, out var tooLong)) return tooLong;
                first = there;
                continue;
            }
            if (!MinutesLine.Of(there is null && i == 0 ? form.LineId : Guid.CreateVersion7(), form.PointId, ++number, lines[i], now).Try(out var line, out var refusal)) return refusal;
            db.MinutesLines.Add(line);
            first ??= line;
        }
        if (form.Kind is { } kind && first!.Kind != kind) first.Tell(kind);
        return first;
    }

    /// <summary>Whether the line says already what is written, as when it is sent twice.</summary>
    private static bool IsSame(MinutesLine line, string written)
    {
        var (kind, words) = LineMarks.Read(written);
        return line.Text.Equals(words, StringComparison.Ordinal) && (kind is null || (line.IsTold && line.Kind == kind));
    }
}
