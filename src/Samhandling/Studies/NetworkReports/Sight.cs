namespace Samhandling.Studies.NetworkReports;

/// <summary>How near a reader sees the persons of a study. What each sees is decided in <see cref="ShownStudy"/> alone; every page, file and figure is made from that.</summary>
public enum Sight
{
    /// <summary>Groups of five or more and no person: partner and reader.</summary>
    Figures,

    /// <summary>Persons as numbers, with sector and whether they are of the place: coordinator.</summary>
    Pseudonyms,

    /// <summary>Persons with all that is told of them: analyst.</summary>
    Names,
}
