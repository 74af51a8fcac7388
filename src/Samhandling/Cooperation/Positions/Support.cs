using Samhandling.Actors.Organisations;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Initiatives;

namespace Samhandling.Cooperation.Positions;

/// <summary>How many stand behind a position and how many dissent, among actors of one kind, or of one municipality.</summary>
public sealed record Stand(string Name, int Support, int ToAnchor, int Dissent)
{
    public bool IsEmpty => Support + ToAnchor + Dissent == 0;

    public static Stand Of(string name, IEnumerable<PositionVoice> voices)
    {
        var all = voices.Where(v => v.WithdrawnAt is null).ToList();
        return new(name, all.Count(v => v.IsSupport && !v.IsConditional), all.Count(v => v.IsSupport && v.IsConditional), all.Count(v => v.IsDissent));
    }
}

/// <summary>Who stands behind a position, by kind of actor and by municipality.</summary>
public static class Support
{
    private static readonly PartyKind[] s_kinds = [PartyKind.DestinationCompany, PartyKind.Municipality, PartyKind.Region, PartyKind.CivilSociety, PartyKind.Research, PartyKind.Company];

    /// <summary>Each organisation in the first kind that fits; kinds of which nobody has said anything are there too.</summary>
    public static IReadOnlyList<Stand> ByKind(IReadOnlyCollection<PositionVoice> voices) =>
        [.. s_kinds.Append(PartyKind.Any).Select(kind => Stand.Of(kind is PartyKind.Any ? Texts.OtherKind : kind.Text(), voices.Where(v => KindOf(v.Organisation!) == kind)))];

    /// <summary>Each municipality by the organisations that have their seat in it, and the empty ones.</summary>
    public static IReadOnlyList<Stand> ByMunicipality(IReadOnlyCollection<PositionVoice> voices, IEnumerable<Choice> municipalities) =>
        [.. municipalities.Select(m => Stand.Of(m.Name, voices.Where(v => v.Organisation!.PlaceId == m.Id)))];

    private static PartyKind KindOf(Organisation organisation) => Array.Find(s_kinds, kind => kind.Fits(organisation));
}
