using Samhandling.Platform;

namespace Samhandling.Studies.ImportReading;

/// <summary>How many, in words.</summary>
public static class Counts
{
    public static string Persons(int count) => count == 1 ? Texts.OnePerson : Texts.ManyPersons.With(count);

    public static string Ties(int count) => count == 1 ? Texts.OneTie : Texts.ManyTies.With(count);
}
