using Samhandling.Actors.Register;
using Samhandling.Places.Register;
using Samhandling.Platform;

namespace Samhandling.Assignments.BaseServices;

/// <summary>Something that every municipality is owed, however small: a guaranteed least, not an average.</summary>
public sealed class BaseService
{
    public const int NameLength = 200, MeaningLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Name { get; private set; } = "";

    /// <summary>When it counts as fulfilled; null where nobody has said.</summary>
    public string? Meaning { get; private set; }
    public List<Fulfilment> Fulfilments { get; } = [];

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Refused without a name.</summary>
    public static Result<BaseService> Of(string? name, string? meaning) => new BaseService().Taking(name, meaning);

    public Result<BaseService> Change(string? name, string? meaning)
    {
        Version++;
        return Taking(name, meaning);
    }

    private Result<BaseService> Taking(string? name, string? meaning)
    {
        if (Names.Clean(name) is not { } clean) return new Refusal(nameof(Name), Texts.NameIsNeeded);
        (Name, Meaning) = (clean, string.IsNullOrWhiteSpace(meaning) ? null : meaning.Trim());
        return this;
    }
}

/// <summary>Whether a municipality has what it is owed, as somebody has looked on a day. Where nobody has looked there is no row, and that is no no.</summary>
public sealed class Fulfilment
{
    public const int NoteLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid ServiceId { get; init; }
    public BaseService? Service { get; private init; }
    public required Guid PlaceId { get; init; }
    public Place? Place { get; private init; }
    public bool IsFulfilled { get; private set; }
    public DateOnly On { get; private set; }
    public string? Note { get; private set; }

    /// <summary>Refused for a day that has not come.</summary>
    public Result<Fulfilment> Say(bool isFulfilled, DateOnly on, string? note, DateOnly today)
    {
        if (on > today) return new Refusal(nameof(On), Texts.NotYet);
        (IsFulfilled, On, Note) = (isFulfilled, on, Names.Clean(note));
        return this;
    }
}
