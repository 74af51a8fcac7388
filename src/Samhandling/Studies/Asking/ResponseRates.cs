using Samhandling.Actors.Register;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.Asking;

/// <summary>How many of those who were asked have answered.</summary>
public sealed record Rate(int Asked, int Answered)
{
    /// <summary>Null where nobody is asked.</summary>
    public double? Share => Asked == 0 ? null : Answered / (double)Asked;

    public static Rate Of(IEnumerable<Respondent> respondents)
    {
        var all = respondents.ToList();
        return new(all.Count, all.Count(r => r.AnsweredAt is not null));
    }
}

/// <summary>What can be said of a network when so few have answered.</summary>
public enum Strength { Whole, NoGoBetweens, CountsAlone }

/// <summary>Who has answered, by place and by actor type. Whoever came by the open link is in no rate: nobody knows how many were asked by it.</summary>
public sealed class ResponseRates(IEnumerable<Respondent> respondents)
{
    /// <summary>Below this share of answers who goes between others is not told; and below the other only how often somebody is named. From studies of networks with answers left out.</summary>
    public const double ForGoBetweens = .75, ForMore = .5;

    private readonly List<Respondent> _all = [.. respondents.Where(r => r.IsNamed())];

    public Rate All => Rate.Of(_all);

    /// <summary>Null among them for those whose place nobody has said.</summary>
    public IReadOnlyList<Guid?> Places => [.. _all.Select(r => r.PlaceId).Distinct()];

    /// <summary>All that are known, asked or not, so that who was forgotten is seen.</summary>
    public IReadOnlyList<Sector> Sectors => [.. Enum.GetValues<Sector>().Where(s => s is not Sector.Unknown || _all.Exists(r => r.Sector == s))];

    public Rate Of(Guid? place, Sector sector) => Rate.Of(_all.Where(r => r.PlaceId == place && r.Sector == sector));

    public Rate OfPlace(Guid? place) => Rate.Of(_all.Where(r => r.PlaceId == place));

    public Rate OfSector(Sector sector) => Rate.Of(_all.Where(r => r.Sector == sector));

    public Strength Strength => All.Share switch
    {
        < ForMore => Strength.CountsAlone,
        < ForGoBetweens => Strength.NoGoBetweens,
        _ => Strength.Whole,
    };
}
