namespace Samhandling.Studies.Analysis;

/// <summary>Which gender a file tells of. Only what was told counts: a first name tells nothing.</summary>
public enum Gender { NotTold, Woman, Man }

/// <summary>The words for it in the three languages.</summary>
public static class GenderWords
{
    private static readonly string[] Woman = ["woman", "women", "female", "f", "w", "kvinna", "kvinnor", "kvinne", "kvinner", "k"];
    private static readonly string[] Man = ["man", "men", "male", "m", "män", "mann", "menn"];

    public static Gender Read(string? word) =>
        Woman.Contains(word?.Trim(), StringComparer.OrdinalIgnoreCase) ? Gender.Woman
        : Man.Contains(word?.Trim(), StringComparer.OrdinalIgnoreCase) ? Gender.Man
        : Gender.NotTold;
}
