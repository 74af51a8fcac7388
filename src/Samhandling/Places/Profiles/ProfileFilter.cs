namespace Samhandling.Places.Profiles;

/// <summary>Which kind of place: what all that is told of places can be split by.</summary>
/// <param name="HasCompany">Those that have a destination company, or have none; null for all.</param>
/// <param name="Rurality">Those that lie so; null for all.</param>
/// <param name="IsIntense">Those with at least as many guest nights for each inhabitant as the middle one of them, or with fewer; null for all.</param>
public sealed record ProfileFilter(bool? HasCompany = null, Rurality? Rurality = null, bool? IsIntense = null)
{
    public const string Company = "company", NoCompany = "no-company", Intense = "tourism", NotIntense = "less-tourism";

    /// <summary>What an address asks for; null where that is nothing, or makes no sense.</summary>
    public static ProfileFilter? Of(string? asked) => asked switch
    {
        Company => new(HasCompany: true),
        NoCompany => new(HasCompany: false),
        Intense => new(IsIntense: true),
        NotIntense => new(IsIntense: false),
        _ => Enum.TryParse<Rurality>(asked, ignoreCase: true, out var rurality) && Enum.IsDefined(rurality) ? new(Rurality: rurality) : null,
    };

    /// <summary>Those that fit; a place of which nobody has said what is asked for fits nowhere.</summary>
    public IReadOnlyList<T> Among<T>(IReadOnlyList<T> all, Func<T, PlaceProfile?> profileOf)
    {
        var known = all.Select(one => profileOf(one)?.TourismIntensity).OfType<double>().Order().ToList();
        return [.. all.Where(one => Fits(profileOf(one), known.Count == 0 ? 0 : known[known.Count / 2]))];
    }

    private bool Fits(PlaceProfile? profile, double middle) =>
        (HasCompany is null || profile?.HasDestinationCompany == HasCompany) && (Rurality is null || profile?.Rurality == Rurality)
        && (IsIntense is not { } asked || (profile?.TourismIntensity is { } intensity && intensity >= middle == asked));
}
