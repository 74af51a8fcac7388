using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Mandates;

/// <summary>What is written of a mandate: who gave it to whom, for what, how much and how long.</summary>
public sealed class MandateForm
{
    [Needed] public Guid? GiverId { get; set; }
    public Guid? PersonId { get; set; }
    public bool IsGeneral { get; set; }
    [AtMost(Mandate.TopicsLength)] public string? Topics { get; set; }
    public long? Ceiling { get; set; }
    public Currency Currency { get; set; }
    [ADay] public string? From { get; set; }
    [ADay] public string? To { get; set; }
    [AtMost(Mandate.DocumentLength)] public string? Document { get; set; }

    /// <summary>The organisation whose people are offered in the form.</summary>
    public Guid? PeopleOf { get; set; }

    /// <summary>What the visitor looks for among those who do not act for it.</summary>
    public string? Sought { get; set; }
    public int Version { get; set; }

    public static MandateForm Of(Mandate mandate) => new()
    {
        GiverId = mandate.GiverId,
        PeopleOf = mandate.GiverId,
        PersonId = mandate.PersonId,
        IsGeneral = mandate.IsGeneral,
        Topics = mandate.Topics,
        Ceiling = mandate.Ceiling,
        Currency = mandate.Currency,
        From = ADayAttribute.Write(mandate.From),
        To = ADayAttribute.Write(mandate.To),
        Document = mandate.Document,
        Version = mandate.Version,
    };

    /// <summary>What the form says, if it names somebody.</summary>
    public Result<MandateFacts> Facts() => PersonId is not { } person ? new Refusal(nameof(PersonId), Texts.ChooseWho) : new MandateFacts
    {
        PersonId = person,
        IsGeneral = IsGeneral,
        Topics = Topics,
        Ceiling = Ceiling,
        Currency = Currency,
        From = ADayAttribute.Read(From),
        To = ADayAttribute.Read(To),
        Document = Document,
    };

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown(Func<Guid, string?> nameOf) =>
    [
        (Texts.Who, PersonId is { } person ? nameOf(person) : null),
        (Texts.Scope, IsGeneral ? Texts.AllMatters : Texts.CertainMatters),
        (Texts.Topics, Names.CleanLines(Topics)?.Replace("\n", ", ", StringComparison.Ordinal)),
        (Texts.Ceiling, Ceiling is { } most ? Money.Text(most, Currency) : null),
        (Texts.From, From),
        (Texts.To, To),
        (Texts.Document, Names.Clean(Document)),
    ];
}
