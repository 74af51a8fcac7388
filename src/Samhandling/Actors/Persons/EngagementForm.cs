using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Actors.Persons;

/// <summary>What is written of an engagement: for whom, as what, and when.</summary>
public sealed class EngagementForm
{
    [Needed] public Guid? OrganisationId { get; set; }
    [Needed, AtMost(Engagement.TitleLength)] public string? Title { get; set; }
    [ADay] public string? From { get; set; }
    [ADay] public string? To { get; set; }
    public int Version { get; set; }

    public static EngagementForm Of(Engagement engagement) => new()
    {
        OrganisationId = engagement.OrganisationId,
        Title = engagement.Title,
        From = ADayAttribute.Write(engagement.From),
        To = ADayAttribute.Write(engagement.To),
        Version = engagement.Version,
    };

    public Result<Engagement> For(Guid personId) => Names.Clean(Title) is { } title
        ? Engagement.Of(personId, OrganisationId!.Value, title, ADayAttribute.Read(From), ADayAttribute.Read(To))
        : new Refusal(nameof(Title), Texts.TitleIsNeeded);

    public Result<Engagement> Onto(Engagement engagement) => Names.Clean(Title) is { } title
        ? engagement.Change(title, ADayAttribute.Read(From), ADayAttribute.Read(To))
        : new Refusal(nameof(Title), Texts.TitleIsNeeded);

    public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.Title, Names.Clean(Title)), (Texts.From, From), (Texts.To, To)];
}
