namespace Samhandling.Platform.Help;

/// <summary>A word that pages use and that not everyone knows. Registered by the capability whose word it is.</summary>
/// <param name="Key">Its place on the glossary page.</param>
/// <param name="Name">The word, in the visitor's language.</param>
/// <param name="Meaning">What it means, in a sentence or two.</param>
public sealed record GlossaryWord(string Key, Func<string> Name, Func<string> Meaning);

/// <summary>What helps on the pages that begin with an address. Registered by the capability whose pages they are.</summary>
/// <param name="Path">The beginning of the pages' addresses within the partnership; empty for its start page.</param>
/// <param name="Title">The question it answers.</param>
/// <param name="Text">The answer, in a few sentences.</param>
public sealed record HelpTopic(string Path, Func<string> Title, Func<string> Text)
{
    public string Anchor => Path.Length == 0 ? "start" : Path.Replace('/', '-');
}
