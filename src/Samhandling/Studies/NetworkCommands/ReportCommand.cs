using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Studies.Analysis;
using Samhandling.Studies.ImportReading;
using Samhandling.Studies.NetworkDownloads;
using Samhandling.Studies.NetworkReports;

namespace Samhandling.Studies.NetworkCommands;

/// <summary>`network report FILE --out FILE.html`: what the page of a study shows, as one file.</summary>
public static class ReportCommand
{
    public static Command Create()
    {
        var options = new FileOptions();
        var language = new Option<string?>("--language") { Description = "The language of the report: sv, nb or en.", HelpName = "sv|nb|en" };
        language.AcceptOnlyFromAmong(Preferences.Languages);
        var names = new Option<bool>("--names") { Description = "Names instead of numbers by lot." };
        var layout = new Option<string?>("--layout") { Description = "How the persons are placed: usual, or forceatlas2.", HelpName = "usual|forceatlas2" };
        layout.AcceptOnlyFromAmong("usual", "forceatlas2");
        var to = new Option<string>("--out") { Description = "The file to write.", HelpName = "FILE.html", Required = true };
        var command = new Command("report", "Writes a report on the network as one HTML file.") { language, names, layout, to };
        options.AddTo(command);
        command.SetAction((given, _) => Write(options.Of(given), given.GetValue(language) ?? "en", given.GetValue(names), given.GetValue(layout) is "forceatlas2", given.GetRequiredValue(to), given.InvocationConfiguration.Error));
        return command;
    }

    private static async Task<int> Write(FileChoice choice, string language, bool isNamed, bool byForceAtlas, string to, TextWriter error)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Preferences.CultureOf(language);
        var code = ReadNetwork.Try(choice, error, out var read);
        if (read is null) return code;
        if (read.File.Ids.Count > ImportReader.MostPersons)
        {
            await error.WriteLineAsync($"{choice.File}:0: {read.File.Ids.Count} people are too many for a report; {ImportReader.MostPersons} is the most. Use network measures.");
            return CommandLine.Refused;
        }

        var html = await ReportHtml.Of(Shown(read, choice, isNamed, byForceAtlas, error), PictureChoice.Usual);
        try
        {
            await File.WriteAllTextAsync(to, html);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"{to}:0: {e.Message}");
            return CommandLine.Refused;
        }

        return CommandLine.Done;
    }

    private static ShownStudy Shown(ReadNetwork read, FileChoice choice, bool isNamed, bool byForceAtlas, TextWriter error)
    {
        var today = TimeProvider.System.Today();
        var study = new StudiedNetwork(Persons(read, choice, today, error), read.Network);
        var lots = Enumerable.Range(1, study.Persons.Count).ToArray();
        RandomNumberGenerator.Shuffle<int>(lots);
        var head = new StudyHead(Path.GetFileNameWithoutExtension(choice.File), null, null, null, null, Path.GetFileName(choice.File), today, null);
        var analysis = Analyse.Network(study);
        if (byForceAtlas && analysis.Places is not null) analysis = analysis with { Places = Analyse.Drawn(study.Network.Unweighted(), byForceAtlas: true) };
        return ShownStudy.Of(head, analysis, Sight.Names, study, lots, isNamed);
    }

    /// <summary>What the columns say of the persons, recognised by their headings as in an import.</summary>
    private static List<StudiedPerson> Persons(ReadNetwork read, FileChoice choice, DateOnly today, TextWriter error)
    {
        var columns = PersonColumns.Of(read.File, null, new());
        var values = PersonColumns.Values(columns, new());
        var (persons, unread) = (new List<StudiedPerson>(), 0);
        for (var i = 0; i < read.File.Ids.Count; i++)
        {
            var cells = new PersonCells(columns, values, i, today);
            var person = cells.Read(read.File.Ids[i], read.File.Labels[i], read.Network, listed: true, onlyNamersAnswered: false);
            persons.Add(choice.Respondents is null ? person : person with { Standing = read.Respondents[i] ? Standing.Answered : Standing.OnlyNamed });
            unread += cells.ToLookAt(0, "")?.Cells.Count(c => c.Remedy is not null) ?? 0;
        }

        if (unread > 0) error.WriteLine($"{choice.Nodes ?? choice.File}: {unread} cells say nothing as they stand; they count as not known.");
        return persons;
    }
}
