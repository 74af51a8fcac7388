using System.Globalization;

namespace Samhandling.Figures;

/// <summary>How a shape is painted where no style can be asked: in Word, in PowerPoint, on paper. The colours are the light scheme's, the same as in a saved SVG file.</summary>
/// <param name="Fill">Six hexadecimal digits; null if it is not filled.</param>
/// <param name="Stroke">Six hexadecimal digits; null if it has no line.</param>
/// <param name="Width">Of the line, in the drawing's units, above 0.</param>
/// <param name="Opacity">Above 0 to 1; 1 hides what lies below.</param>
/// <param name="IsDashed">Whether the line is broken into dots.</param>
/// <param name="IsBold">Of a text.</param>
/// <param name="Size">Of a text's letters, in the drawing's units.</param>
public sealed record Ink(string? Fill, string? Stroke, double Width, double Opacity, bool IsDashed, bool IsBold, double Size)
{
    private static readonly List<Rule> s_rules = [.. Read(LightStyle.Rules)];

    /// <summary>The ink of a shape: what the rules that a saved SVG file carries say of its classes within those of its drawing. The rule with more classes wins, then the later.</summary>
    /// <param name="shape">A primitive; a group has none of its own.</param>
    /// <param name="drawing">The classes of the drawing it stands in, separated by spaces.</param>
    /// <returns>Without a rule of its own a shape is filled black, as SVG has it.</returns>
    /// <remarks>Cost: linear in the rules, some fifty.</remarks>
    public static Ink Of(Shape shape, string drawing)
    {
        var (tag, own, around) = (shape is Text ? "text" : "", shape.Class.Split(' '), drawing.Split(' '));
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var rule in s_rules.Where(r => (r.Tag.Length == 0 || r.Tag.Equals(tag, StringComparison.Ordinal)) && r.Own.All(own.Contains) && r.Around.All(around.Contains)))
            foreach (var (name, value) in rule.Says) said[name] = value;
        return new(
            shape is Line ? null : Colour(said.GetValueOrDefault("fill", "#000000")),
            // The ground-coloured edge that keeps a name apart from lines below it is no line of the name.
            shape is Text ? null : Colour(said.GetValueOrDefault("stroke", "none")),
            Number(said.GetValueOrDefault("stroke-width", "1")), Number(said.GetValueOrDefault("opacity", "1")),
            said.ContainsKey("stroke-dasharray"), said.ContainsKey("font-weight"), Number(said.GetValueOrDefault("font-size", "15")));
    }

    private static string? Colour(string value) => value is "none" ? null : value.TrimStart('#').ToUpperInvariant();

    private static double Number(string value) => double.Parse(value.Replace("px", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private static IEnumerable<Rule> Read(string rules) => rules.Split('}', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(rule => rule.Split('{'))
        .SelectMany(rule => rule[0].Split(',').Select(selector => Rule.Of(selector.Trim(), rule[1])))
        .OrderBy(rule => rule.Own.Length + rule.Around.Length);

    private sealed record Rule(string Tag, string[] Own, string[] Around, IReadOnlyList<(string Name, string Value)> Says)
    {
        public static Rule Of(string selector, string says)
        {
            var steps = selector.Split(' ');
            var last = steps[^1].Split('.');
            return new(last[0], last[1..], [.. steps[..^1].SelectMany(step => step.Split('.', StringSplitOptions.RemoveEmptyEntries))],
                [.. says.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split(':')).Select(one => (one[0].Trim(), one[1].Trim()))]);
        }
    }
}
