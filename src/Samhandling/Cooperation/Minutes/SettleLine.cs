using Samhandling.Cooperation.Reading;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Minutes;

/// <summary>Somebody says what a line is: what it seemed to be, or only text.</summary>
[Needs(Permission.WorkTogether)]
public sealed class SettleLine(SamhandlingDb db, OpenMinutes minutes)
{
    public sealed class Form
    {
        /// <summary>The line's key and its kind, as a button says them.</summary>
        public string? Choice { get; set; }
    }

    public async Task<Result<MinutesLine>> Handle(Form form, CancellationToken cancel = default)
    {
        if (form.Choice?.Split(':') is not [var key, var word] || !Guid.TryParse(key, out var id) || !Enum.TryParse<LineKind>(word, out var kind) || !Enum.IsDefined(kind)) throw new NotFoundException();
        var line = await db.MinutesLines.Where(l => l.Id == id).OneAsync(cancel);
        if (!(await minutes.Point(line.PointId, cancel)).Try(out _, out var refusal)) return refusal;
        line.Tell(kind);
        return await db.SaveAsync<MinutesLine>(line, cancel);
    }
}
