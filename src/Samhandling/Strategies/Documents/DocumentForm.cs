using System.Globalization;
using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Strategies.Documents;

/// <summary>What is written of a document, when one is added and when it is changed.</summary>
public sealed class DocumentForm
{
    [Needed, AtMost(StrategyDocument.TitleLength)] public string? Title { get; set; }
    public DocumentKind Kind { get; set; } = DocumentKind.Regional;
    public Guid? OwnerId { get; set; }
    [ADay] public string? DecidedOn { get; set; }
    [AtMost(DocumentEdition.DecidedByLength)] public string? DecidedBy { get; set; }
    [ADay] public string? From { get; set; }
    [ADay] public string? To { get; set; }
    [ADay] public string? ReviewOn { get; set; }
    [AtMost(StrategyDocument.TextLength)] public string? Gist { get; set; }
    [AtMost(StrategyDocument.TextLength)] public string? Asks { get; set; }
    [AtMost(StrategyDocument.TextLength)] public string? Next { get; set; }
    [AtMost(StrategyDocument.AddressLength)] public string? Address { get; set; }
    public int? Pages { get; set; }
    public Guid? SupersedesId { get; set; }
    public bool IsPublic { get; set; }

    /// <summary>The version that was in the form when it was opened.</summary>
    public int Version { get; set; }

    public static DocumentForm Of(StrategyDocument document) => new()
    {
        Title = document.Title,
        Kind = document.Kind,
        OwnerId = document.OwnerId,
        DecidedOn = ADayAttribute.Write(document.DecidedOn),
        DecidedBy = document.DecidedBy,
        From = ADayAttribute.Write(document.From),
        To = ADayAttribute.Write(document.To),
        ReviewOn = ADayAttribute.Write(document.ReviewOn),
        Gist = document.Gist,
        Asks = document.Asks,
        Next = document.Next,
        Address = document.Address,
        Pages = document.Pages,
        SupersedesId = document.SupersedesId,
        IsPublic = document.IsPublic,
        Version = document.Version,
    };

    public DocumentFacts Facts() => new()
    {
        Title = Title!,
        Kind = Kind,
        OwnerId = OwnerId,
        From = ADayAttribute.Read(From),
        To = ADayAttribute.Read(To),
        ReviewOn = ADayAttribute.Read(ReviewOn),
        Gist = Gist,
        Asks = Asks,
        Next = Next,
        Address = Address,
        Pages = Pages,
        SupersedesId = SupersedesId,
        IsPublic = IsPublic,
    };

    public Decision Decision() => new(ADayAttribute.Read(DecidedOn), DecidedBy);

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown(Func<Guid, string?> nameOf) =>
    [
        (Texts.Title, Names.Clean(Title)),
        (Texts.Kind, Kind.Text()),
        (Texts.Owner, OwnerId is { } owner ? nameOf(owner) : null),
        (Texts.DecidedOn, DecidedOn),
        (Texts.DecidedBy, Names.Clean(DecidedBy)),
        (Texts.From, From),
        (Texts.To, To),
        (Texts.ReviewOn, ReviewOn),
        (Texts.WhatIsIt, Gist?.Trim()),
        (Texts.WhatItAsks, Names.CleanLines(Asks)),
        (Texts.WhatNext, Names.CleanLines(Next)),
        (Texts.WholeText, Names.Clean(Address)),
        (Texts.Pages, Pages?.ToString(CultureInfo.CurrentCulture)),
        (Texts.Supersedes, SupersedesId is { } former ? nameOf(former) : null),
        (Texts.WhoMayRead, IsPublic ? Texts.Anybody : Texts.ThePartnership),
    ];
}
