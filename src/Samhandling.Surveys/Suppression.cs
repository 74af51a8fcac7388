namespace Samhandling.Surveys;

/// <summary>The one gate that small numbers of persons pass before anyone sees them.</summary>
public static class Suppression
{
    /// <summary>k: a group of persons smaller than this is never shown.</summary>
    public const int Threshold = 5;
}
