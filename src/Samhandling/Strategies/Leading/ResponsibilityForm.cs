using Samhandling.Actors.Register;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;

namespace Samhandling.Strategies.Leading;

/// <summary>What is written of a responsibility, when it is given and when it is changed.</summary>
public sealed class ResponsibilityForm
{
    /// <summary>A person and an organisation, as <see cref="Givers"/> writes them.</summary>
    [Needed] public string? Who { get; set; }
    public LeadingPart Part { get; set; }
    [Needed, ADay] public string? From { get; set; }
    [ADay] public string? To { get; set; }
    public bool IsUnsure { get; set; }
    [ADay] public string? FollowUpOn { get; set; }

    /// <summary>The version that was in the form when it was opened.</summary>
    public int Version { get; set; }

    public static ResponsibilityForm Of(Responsibility one) => new()
    {
        Who = Givers.Key(one.PersonId, one.OrganisationId),
        Part = one.Part,
        From = ADayAttribute.Write(one.From),
        To = ADayAttribute.Write(one.To),
        IsUnsure = one.IsUnsure,
        FollowUpOn = ADayAttribute.Write(one.FollowUpOn),
        Version = one.Version,
    };

    public ResponsibilityFacts Facts(Giver who) => new(who.PersonId, who.OrganisationId, Part, ADayAttribute.Read(From)!.Value, ADayAttribute.Read(To), IsUnsure, ADayAttribute.Read(FollowUpOn));

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown(IReadOnlyList<Giver> all) =>
    [
        (Texts.Who, all.FirstOrDefault(g => Givers.Key(g.PersonId, g.OrganisationId).Equals(Who, StringComparison.Ordinal))?.Name), (Texts.Part, Part.Text()), (Texts.From, From), (Texts.To, To),
        (Texts.IsSure, IsUnsure ? Texts.NotSureYet : Texts.SaidYes), (Texts.FollowUpOn, FollowUpOn),
    ];
}
