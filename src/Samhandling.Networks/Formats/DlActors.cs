using System.Globalization;
using Samhandling.Networks.Files;
using Samhandling.Networks.Tables;

namespace Samhandling.Networks.Formats;

/// <summary>The rows or the columns of a DL file: their labels, from its head or met among the data, and which of them a word of the data means.</summary>
/// <param name="count">How many there are.</param>
/// <param name="labels">Their labels; empty if the head has none.</param>
/// <param name="areEmbedded">Whether words of the data are labels rather than numbers.</param>
/// <param name="faults">Gets what is wrong.</param>
internal sealed class DlActors(int count, IReadOnlyList<string> labels, bool areEmbedded, Faults faults)
{
    private readonly List<string> _labels = [.. labels];
    private readonly Dictionary<string, int> _places = ByLabel(labels);

    public int Count => count;

    public IReadOnlyList<string> Labels => _labels;

    /// <summary>The place that a word means; −1 and a fault if there is none. A label that is new takes the next free place.</summary>
    public int PlaceOf(string word, int line)
    {
        if (areEmbedded)
        {
            if (_places.TryGetValue(word, out var place)) return place;
            if (_labels.Count < count)
            {
                _labels.Add(word);
                return _places[word] = _labels.Count - 1;
            }
        }
        else if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= count)
        {
            return number - 1;
        }

        faults.Add(line, FaultKind.NoSuchVertex, word, count.ToString(CultureInfo.InvariantCulture));
        return -1;
    }

    /// <summary>Enters them in a list of actors, those without a label by their numbers; the same label again gets its number added.</summary>
    /// <param name="actors">The file's actors.</param>
    /// <param name="areColumns">Whether they are columns of a matrix whose rows are others.</param>
    /// <param name="same">Gets the labels that stand more than once.</param>
    public void Enter(ActorList actors, bool areColumns, List<string> same)
    {
        for (var i = 0; i < count; i++)
        {
            var number = areColumns ? Headings.Numbered(i) : (i + 1).ToString(CultureInfo.InvariantCulture);
            var id = i < _labels.Count && _labels[i].Length > 0 ? _labels[i] : number;
            if (actors.Has(id))
            {
                if (!areColumns) same.Add(id);
                for (id = $"{id} ({number})"; actors.Has(id);) id += "'";
            }

            actors.PlaceOf(id, 0);
        }
    }

    /// <summary>UCINET makes labels upper case: those that differ in that alone are the same.</summary>
    private static Dictionary<string, int> ByLabel(IReadOnlyList<string> labels)
    {
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (i, label) in labels.Index()) places.TryAdd(label, i);
        return places;
    }
}
