using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.RoundSteps;

/// <summary>An analyst says what a round is called, until when one can answer, who counts as within and who is suggested.</summary>
[Needs(Permission.RunStudies)]
public sealed class DescribeRound(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed, AtMost(Round.NameLength)] public string? Name { get; set; }
        [Needed, ADay] public string? ClosesOn { get; set; }
        [AtMost(Round.BoundaryLength)] public string? Boundary { get; set; }

        /// <summary>Why the boundary is another, once somebody was asked.</summary>
        [AtMost(Round.NoteLength)] public string? Note { get; set; }
        public Suggested Suggests { get; set; }
        public int Version { get; set; }

        public static Form Of(Round round) => new() { Name = round.Name, ClosesOn = ADayAttribute.Write(round.ClosesOn), Boundary = round.Boundary, Suggests = round.Suggests, Version = round.Version };

        /// <summary>What is written, field by field, to be held against what another has written.</summary>
        public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.RoundName, Name), (Texts.ClosesOn, ClosesOn), (Texts.Boundary, Boundary?.ReplaceLineEndings("\n")), (Texts.Suggests, Suggests.Text())];
    }

    /// <summary>Refused if another has changed it since the form was opened, or if who counts as within is another after opening and no note says why.</summary>
    public async Task<Result<Round>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var round = await db.Rounds.Where(r => r.Id == id).OneAsync(cancel);
        if (form.Version != round.Version) return Refusal.Clash;
        return await db.SaveAsync(round.Change(new(form.Name!, ADayAttribute.Read(form.ClosesOn)!.Value, form.Boundary, form.Suggests), clock.Today(), form.Note), cancel);
    }
}
