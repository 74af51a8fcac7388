using Samhandling.Assignments.Tasks;
using Samhandling.Cooperation.Groups;

namespace Samhandling.Assignments.WholeRegion;

/// <summary>That a group works with an area: its meetings and its efforts are counted there, wherever they reach, without anybody writing that again.</summary>
public sealed class AreaGroup
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid AreaId { get; init; }
    public ServiceArea? Area { get; private init; }
    public required Guid GroupId { get; init; }
    public Group? Group { get; private init; }
}
