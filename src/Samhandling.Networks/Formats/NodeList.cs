using Samhandling.Networks.Files;

namespace Samhandling.Networks.Formats;

/// <summary>The nodes of an XML format: those that are declared, and those that edges name without that.</summary>
internal sealed class NodeList
{
    private readonly ActorList _actors = new();
    private readonly List<bool> _isDeclared = [];

    public int Count => _actors.Count;

    public IReadOnlyList<string> Ids => _actors.Ids;

    /// <summary>The node that an edge names.</summary>
    public int Named(string id, int line) => Place(id, line);

    /// <summary>Declares a node; −1 and a fault if that was done before.</summary>
    public int Declare(string id, int line, Faults faults)
    {
        var place = Place(id, line);
        if (_isDeclared[place])
        {
            faults.Add(line, FaultKind.DeclaredTwice, id, "nodes");
            return -1;
        }

        _isDeclared[place] = true;
        return place;
    }

    /// <summary>Notes the nodes that are not declared.</summary>
    public void Note(List<FileNote> notes)
    {
        var undeclared = Ids.Where((_, i) => !_isDeclared[i]).ToList();
        if (undeclared.Count > 0) notes.Add(new(NoteKind.UndeclaredActors, undeclared.Count, FileTexts.Few(undeclared)));
    }

    private int Place(string id, int line)
    {
        var place = _actors.PlaceOf(id, line);
        if (place == _isDeclared.Count) _isDeclared.Add(false);
        return place;
    }
}
