namespace Samhandling.Platform.SignIn;

/// <summary>A <see cref="User"/>'s place in a partnership, and what the user is there.</summary>
public sealed class Seat
{
    private Role _role;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid UserId { get; init; }
    public required Guid PartnershipId { get; init; }
    public required Role Role { get => _role; init => _role = value; }

    /// <summary>Counts the changes, so that two who change one seat at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public void Becomes(Role role)
    {
        _role = role;
        Version++;
    }
}
