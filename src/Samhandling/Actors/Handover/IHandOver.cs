namespace Samhandling.Actors.Handover;

/// <summary>Something that somebody else must take over when a person leaves.</summary>
/// <param name="Kind">What it is: an engagement, a contact point, a seat, a promise.</param>
/// <param name="Title">Which one.</param>
/// <param name="Path">Where it is passed on, within the partnership.</param>
/// <param name="IsAlone">Whether nobody else has it with the person.</param>
public sealed record Inheritance(string Kind, string Title, string Path, bool IsAlone);

/// <summary>What a capability's rows hang on a person. Registered in its module; the hand-over asks all of them.</summary>
public interface IHandOver
{
    Task<IReadOnlyList<Inheritance>> Of(Guid personId, CancellationToken cancel);
}
