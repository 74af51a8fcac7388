using Samhandling.Cooperation.Editions;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.EditionStudies;

/// <summary>That a study asks those who came to an <see cref="Edition"/> when they leave.</summary>
public sealed class EditionStudy
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid EditionId { get; init; }
    public Edition? Edition { get; private init; }
    public required Guid StudyId { get; set; }
    public Study? Study { get; private init; }
}
