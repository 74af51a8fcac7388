namespace Samhandling.Studies.NetworkSections;

/// <summary>Where the sections of a study lead on a page; a report that stands alone has none.</summary>
/// <param name="Study">The address of the study.</param>
/// <param name="Query">What follows the addresses of files where only the heavier contacts are reckoned.</param>
/// <param name="MayCompare">Whether the visitor may say what the place's people are like.</param>
public sealed record StudyLinks(string Study, string? Query, bool MayCompare)
{
    public string Explore => $"{Study}/explore";
    public string Population => $"{Study}/population";

    public string Figure(string name) => $"{Study}/figures/{name}";
}
