using System.CommandLine;

namespace Samhandling.Studies.NetworkCommands;

/// <summary>The options by which every command on a network file says how to read it.</summary>
public sealed class FileOptions
{
    private readonly Argument<string> _file = new("FILE") { Description = "GraphML, GEXF, Pajek, a list of ties or a matrix; .gz or a .zip of one file too." };
    private readonly Option<string?> _nodes = new("--nodes") { Description = "A table of attributes, joined by id.", HelpName = "FILE" };
    private readonly Option<bool> _directed = new("--directed") { Description = "Ties go one way, whatever the file says." };
    private readonly Option<bool> _undirected = new("--undirected") { Description = "Two are tied if either names the other." };
    private readonly Option<string?> _relation = new("--relation") { Description = "Which relation, in a file of several.", HelpName = "NAME" };
    private readonly Option<string?> _weight = new("--weight") { Description = "The column of weights; without it each tie counts 1.", HelpName = "COLUMN" };
    private readonly Option<string?> _respondents = new("--respondents") { Description = "The column that says who has answered (yes, ja, 1); without it all have.", HelpName = "COLUMN" };

    public void AddTo(Command command)
    {
        command.Add(_file);
        foreach (var option in new Option[] { _nodes, _directed, _undirected, _relation, _weight, _respondents }) command.Add(option);
        command.Validators.Add(given =>
        {
            if (given.GetValue(_directed) && given.GetValue(_undirected)) given.AddError("Choose one of --directed and --undirected.");
        });
    }

    public FileChoice Of(ParseResult given) => new(
        given.GetRequiredValue(_file), given.GetValue(_nodes), given.GetValue(_directed) ? true : given.GetValue(_undirected) ? false : null,
        given.GetValue(_relation), given.GetValue(_weight), given.GetValue(_respondents));
}

/// <summary>Which file to read, and how.</summary>
/// <param name="IsDirected">Null is as the file says.</param>
public sealed record FileChoice(string File, string? Nodes, bool? IsDirected, string? Relation, string? Weight, string? Respondents);
