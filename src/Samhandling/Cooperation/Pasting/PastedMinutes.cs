using Samhandling.Actors.Organisations;
using Samhandling.Cooperation.Promises;
using Samhandling.Cooperation.Reading;

namespace Samhandling.Cooperation.Pasting;

/// <summary>Whole minutes as they were read, before anything of them is kept.</summary>
/// <param name="Givers">Who can promise something at the meeting.</param>
public sealed record PastedMinutes(IReadOnlyList<PastedPoint> Points, IReadOnlyList<Giver> Givers)
{
    public IEnumerable<PastedLine> Lines => Points.SelectMany(p => p.Lines);
}

/// <summary>What stands under one heading.</summary>
/// <param name="IsThere">Whether the agenda has such a point already.</param>
public sealed record PastedPoint(string Title, bool IsThere, IReadOnlyList<PastedLine> Lines);

/// <summary>A line, and what it seems to be.</summary>
/// <param name="Number">Its place in the whole text, from 1.</param>
/// <param name="Who">Who is to do it, if it is one who can promise something here.</param>
/// <param name="With">With which organisation, if there is one of that name.</param>
public sealed record PastedLine(int Number, string Text, bool IsTopic, Suggestion Read, Giver? Who, Choice? With)
{
    /// <summary>What is taken unless the writer says otherwise.</summary>
    public PastedChoice Suggested => new(!IsTopic, IsTopic, Read.Kind, Who?.Name, Read.By);
}

/// <summary>What the writer has said of a line.</summary>
/// <param name="IsLine">Whether it comes into the minutes.</param>
/// <param name="IsTopic">Whether it is a topic for a coming meeting instead.</param>
/// <param name="Who">As <see cref="Giver.Name"/> has it; empty where nobody is told yet.</param>
public sealed record PastedChoice(bool IsLine, bool IsTopic, LineKind Kind, string? Who, DateOnly? By)
{
    /// <summary>In place of a kind, what makes a line a topic for a coming meeting.</summary>
    public const string Topic = "Topic";

    /// <summary>In place of a kind, what leaves a line out.</summary>
    public const string LeftOut = "Out";
}
