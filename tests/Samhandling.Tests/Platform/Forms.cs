using System.Text.RegularExpressions;

namespace Samhandling.Tests.Platform;

/// <summary>The named forms of the application's components, as their source says.</summary>
public static partial class Forms
{
    public static IReadOnlyList<(Type Component, string Form)> All { get; } =
    [
        .. Repository.Files(".razor").Order(StringComparer.Ordinal)
            .SelectMany(file => Named().Matches(File.ReadAllText(file)).Select(match => (Component(file), match.Groups["name"].Value))),
    ];

    private static Type Component(string file)
    {
        var name = Path.ChangeExtension(Path.GetRelativePath(Path.GetDirectoryName(Repository.Source)!, file), null).Replace(Path.DirectorySeparatorChar, '.');
        return typeof(Program).Assembly.GetType(name) ?? throw new InvalidOperationException($"{file} is no component.");
    }

    [GeneratedRegex("formname=\"(?<name>[^\"@]+)\"", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}
