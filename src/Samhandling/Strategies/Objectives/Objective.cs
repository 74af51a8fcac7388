using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Strategies.Documents;

namespace Samhandling.Strategies.Objectives;

/// <summary>What a document wants to reach. One that others point at is retired when it holds no more, and never lost.</summary>
public sealed class Objective : IContinued
{
    public const int NumberLength = 20, TextLength = 1000, MostInOne = 2000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid DocumentId { get; init; }
    public StrategyDocument? Document { get; private init; }

    /// <summary>The objective it is a part of; null for one of the document's own.</summary>
    public Guid? ParentId { get; private set; }
    public Objective? Parent { get; private init; }

    /// <summary>How the document numbers it: 1, 1.2, a; null where it does not.</summary>
    public string? Number { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>Its place in the document, from 0.</summary>
    public int Place { get; private set; }

    /// <summary>The objective of the former document that it goes on with; null where it is new.</summary>
    public Guid? ContinuesId { get; init; }

    /// <summary>The last day it held; null while it does.</summary>
    public DateOnly? RetiredOn { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public string NumberedText => Number is null ? Text : $"{Number} {Text}";

    /// <summary>Refused without a text, or with one that is too long.</summary>
    public static Result<Objective> In(Guid documentId, WrittenObjective written, Guid? parentId, int place, Guid? continuesId = null) =>
        new Objective { DocumentId = documentId, Place = place, ContinuesId = continuesId }.Taking(written.Number, written.Text, parentId);

    public Result<Objective> Change(string? number, string? text)
    {
        Version++;
        return Taking(number, text, ParentId);
    }

    /// <summary>That day is its last. Refused if it was retired before.</summary>
    public Result<Objective> Retire(DateOnly day)
    {
        if (RetiredOn is not null) return new Refusal("", Texts.RetiredAlready.With(RetiredOn));
        RetiredOn = day;
        Version++;
        return this;
    }

    private Result<Objective> Taking(string? number, string? text, Guid? parentId)
    {
        if (Names.Clean(text) is not { } clean) return new Refusal(nameof(Text), Texts.TextIsNeeded);
        if (clean.Length > TextLength) return new Refusal(nameof(Text), Texts.TextIsTooLong.With(TextLength));
        (Number, Text, ParentId) = (Names.Clean(number), clean, parentId);
        return this;
    }
}
