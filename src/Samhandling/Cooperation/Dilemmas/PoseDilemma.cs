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

    public async Task<Result<Dilemma>> Handle(Form form, CancellationToken cancel = default)
    {
        var answer = Dilemma.Pose(new(form.Title!, form.Text!), MinutesText.Lines(form.Options ?? ""));
        if (answer.Try(out var dilemma, out _)) db.Dilemmas.Add(dilemma);
        return await db.SaveAsync(answer, cancel);
    }
}
