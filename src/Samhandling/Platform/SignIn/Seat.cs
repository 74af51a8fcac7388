namespace Samhandling.Platform.SignIn;

/// <summary>A <see cref="User"/>'s place in a partnership, and what the user is there.</summary>
public sealed class Seat
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid UserId { get; init; }
    public required Guid PartnershipId { get; init; }
    public required Role Role { get; set; }
}
