using System.Text.Json;
using Samhandling.Platform;
using Samhandling.Studies.Analysis;
using Samhandling.Studies.NetworkStudies;

namespace Samhandling.Studies.ImportReading;

/// <summary>What somebody has chosen for an import: how its files are read, and what the study is about. What is null is found out, or not said yet.</summary>
public sealed class ImportChoices
{
    /// <summary>Chooses that nothing is chosen, where null would be found out: no weight, no home.</summary>
    public const string None = "-";

    public Separator? TiesSeparator { get; set; }
    public bool? TiesHeader { get; set; }
    public string? TiesEncoding { get; set; }
    public bool? IsMatrix { get; set; }
    public string? From { get; set; }
    public string? To { get; set; }
    public Separator? PeopleSeparator { get; set; }
    public bool? PeopleHeader { get; set; }
    public string? PeopleEncoding { get; set; }

    public string? Relation { get; set; }

    /// <summary>Whether the other relations of the file become studies of their own at the same time.</summary>
    public bool AllRelations { get; set; }
    public Mode? Mode { get; set; }
    public bool? IsDirected { get; set; }
    public string? Weight { get; set; }
    public bool LeaveOutNegative { get; set; }
    public bool LeaveOutUnlisted { get; set; }
    public bool LeaveOutIsolates { get; set; }

    /// <summary>Where no column says who has answered: whether only those who name somebody have.</summary>
    public bool OnlyNamersAnswered { get; set; }

    /// <summary>The municipality that is studied; who is from another is external.</summary>
    public string? Home { get; set; }

    // A form that sends none of a list sets it to null.
    public List<Choice<Meaning>> Columns { get; set => field = value ?? []; } = [];
    public List<Choice<Sector>> Sectors { get; set => field = value ?? []; } = [];
    public List<Choice<bool>> Loci { get; set => field = value ?? []; } = [];
    public List<Choice<Standing>> Standings { get; set => field = value ?? []; } = [];

    [Needed, AtMost(NetworkStudy.TitleLength)] public string? Title { get; set; }
    [AtMost(NetworkStudy.PlaceLength)] public string? Place { get; set; }
    [AtMost(NetworkStudy.QuestionLength)] public string? Question { get; set; }
    [Needed] public DateOnly? HeldOn { get; set; }
    [Needed, AtMost(NetworkStudy.PurposeLength)] public string? Purpose { get; set; }
    [Needed, AtMost(NetworkStudy.LegalBasisLength)] public string? LegalBasis { get; set; }
    [Needed] public DateOnly? DeleteOn { get; set; }
    [AtMost(NetworkStudy.SourceLength)] public string? Source { get; set; }
    public int? Cap { get; set; }

    /// <summary>With what can be told beforehand of the study, for a form that is opened the first time.</summary>
    public ImportChoices Begun(ImportContents contents, DateOnly today)
    {
        HeldOn ??= today;
        DeleteOn ??= today.AddYears(2);
        Place ??= contents.Values.Home is { } home && !home.All(char.IsAsciiDigit) ? home : null;
        return this;
    }

    public static ImportChoices FromJson(string json) => JsonSerializer.Deserialize<ImportChoices>(json)!;

    public string ToJson() => JsonSerializer.Serialize(this);
}

/// <summary>What one value, or one column, is taken for; null is for nothing that is known.</summary>
public sealed class Choice<T> where T : struct
{
    public string? Of { get; set; }
    public T? As { get; set; }
}
