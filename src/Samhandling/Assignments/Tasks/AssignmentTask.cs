using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Search;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Assignments.Tasks;

/// <summary>Who decided that a task is done.</summary>
public enum SteeringSource { Unknown, Clause, Municipalities, ContractorsBoard }

/// <summary>Something that the contractor has agreed to do. It stands in one area; deliveries, evaluations and objectives hang on it. One that others point at is retired when it holds no more, and never lost.</summary>
public sealed class AssignmentTask : IContinued
{
    public const int NumberLength = 20, TextLength = 1000, NoteLength = 500, MostInOne = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid AreaId { get; private set; }
    public ServiceArea? Area { get; private init; }

    /// <summary>How the agreement numbers it; null where it does not.</summary>
    public string? Number { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>Its place in the agreement, from 0.</summary>
    public required int Place { get; init; }

    /// <summary>The task of the former edition that it goes on with; null where it is new.</summary>
    public Guid? ContinuesId { get; init; }

    /// <summary>The last day it held; null while it does.</summary>
    public DateOnly? RetiredOn { get; private set; }

    /// <summary>Who decided that it is done.</summary>
    public SteeringSource SteeredBy { get; private set; }

    /// <summary>Which clause, which decision or whose request; null where nobody has said.</summary>
    public string? SteeringNote { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public string NumberedText => Number is null ? Text : $"{Number} {Text}";

    /// <summary>Refused without a text, or with one that is too long.</summary>
    public static Result<AssignmentTask> In(Guid areaId, string? number, string? text, int place, Guid? continuesId = null) => new AssignmentTask { Place = place, ContinuesId = continuesId }.Taking(areaId, number, text);

    public Result<AssignmentTask> Change(Guid areaId, string? number, string? text)
    {
        Version++;
        return Taking(areaId, number, text);
    }

    /// <summary>Says who decided that it is done.</summary>
    public AssignmentTask Steer(SteeringSource source, string? note)
    {
        (SteeredBy, SteeringNote) = (source, Names.Clean(note));
        Version++;
        return this;
    }

    /// <summary>The same task in a later edition, in an area of it. It goes on with this one, and is steered alike.</summary>
    public AssignmentTask ContinueIn(Guid areaId) => new() { AreaId = areaId, Number = Number, Text = Text, Place = Place, ContinuesId = Id, SteeredBy = SteeredBy, SteeringNote = SteeringNote };

    /// <summary>That day is its last. Refused if it was retired before.</summary>
    public Result<AssignmentTask> Retire(DateOnly day)
    {
        if (RetiredOn is not null) return new Refusal("", Texts.RetiredAlready.With(RetiredOn));
        RetiredOn = day;
        Version++;
        return this;
    }

    /// <summary>The first of the tasks that says the same in other signs or cases, and still holds; null where none does.</summary>
    public static AssignmentTask? Same(IEnumerable<AssignmentTask> tasks, string text)
    {
        var sought = SoughtWords.Fold(text);
        return tasks.FirstOrDefault(task => task.RetiredOn is null && SoughtWords.Fold(task.Text).Equals(sought, StringComparison.Ordinal));
    }

    private Result<AssignmentTask> Taking(Guid areaId, string? number, string? text)
    {
        if (Names.Clean(text) is not { } clean) return new Refusal(nameof(Text), Texts.TextIsNeeded);
        if (clean.Length > TextLength) return new Refusal(nameof(Text), Texts.TextIsTooLong.With(TextLength));
        (AreaId, Number, Text) = (areaId, Names.Clean(number), clean);
        return this;
    }
}
