namespace Samhandling.Platform.Audit;

/// <summary>How the event log speaks of a use case: what was done, in the visitor's language.</summary>
public sealed record Deed(string UseCase, Func<string> Text)
{
    public static Deed Of<TUseCase>(Func<string> text) => new(typeof(TUseCase).Name, text);
}

/// <summary>How the event log speaks of an entity: what kind of thing a row is, in the visitor's language.</summary>
public sealed record RowKind(string Entity, Func<string> Text)
{
    public static RowKind Of<TEntity>(Func<string> text) => new(typeof(TEntity).Name, text);
}
