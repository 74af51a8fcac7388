using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Reading;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Dilemmas;

/// <summary>Somebody puts a choice on the table in which some gain and others lose.</summary>
[Needs(Permission.WorkTogether)]
public sealed class PoseDilemma(SamhandlingDb db)
{
    public sealed class Form
    {
        [Needed, AtMost(Dilemma.TitleLength)] public string? Title { get; set; }
        [Needed, AtMost(Dilemma.TextLength)] public string? Text { get; set; }

        /// <summary>One on each line.</summary>
        [Needed, AtMost(2000)] public string? Options { get; set; }
    }

    /// <summary>The same, sent twice, is one.</summary>
    public Task<Result<Dilemma>> Handle(Form form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(form, cancel), cancel);

    private async Task<Result<Dilemma>> Once(Form form, CancellationToken cancel)
    {
        var answer = Dilemma.Pose(new(form.Title!, form.Text!), MinutesText.Lines(form.Options ?? ""));
        if (answer.Try(out var dilemma, out _))
        {
            var (title, text) = (dilemma.Title, dilemma.Text);
            if (await db.Dilemmas.FirstOrDefaultAsync(d => d.Title == title && d.Text == text && d.DecidedOn == null && d.Rankings.Count == 0, cancel) is { } same) return same;
            db.Dilemmas.Add(dilemma);
        }
        return await db.SaveAsync(answer, cancel);
    }
}
