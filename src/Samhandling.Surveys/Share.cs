namespace Samhandling.Surveys;

/// <summary>How a share is to be said.</summary>
public enum ShareForm
{
    /// <summary>Not at all: too few.</summary>
    Withheld,

    /// <summary>As "3 of 7", since fewer than ten are no ground for a percentage.</summary>
    CountOfWhole,

    /// <summary>As a percentage.</summary>
    Percentage,

    /// <summary>As "more than 80 %", since that all are in it must not be told.</summary>
    NearlyAll,

    /// <summary>As "less than 20 %", since that nobody is in it must not be told.</summary>
    NearlyNone,
}

/// <summary>A share as it may be said; it holds numbers only in the two forms that say them.</summary>
/// <param name="Form">How it is said.</param>
/// <param name="Part">Those in it.</param>
/// <param name="Whole">All.</param>
public readonly record struct Share(ShareForm Form, int? Part = null, int? Whole = null)
{
    /// <summary>0 to 100; null if the share is not said as a percentage.</summary>
    public double? Percent => Form == ShareForm.Percentage ? 100.0 * Part / Whole : null;

    /// <summary>A share of things (municipalities, promises), which need no gate: "3 of 7" when there are fewer than ten.</summary>
    /// <param name="part">Those in it, 0 to all.</param>
    /// <param name="whole">All; of none the share is "0 of 0".</param>
    public static Share OfThings(int part, int whole) => new(whole < 10 ? ShareForm.CountOfWhole : ShareForm.Percentage, part, whole);
}
