using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Seats;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Holding;

/// <summary>What groups hold of a person: the seats. Erased, the person leaves them vacant, as the register lets go of all that points at the person.</summary>
public sealed class HeldByGroups(SamhandlingDb db, SeatReading reading) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel) =>
        [.. (await reading.Of(db.GroupSeats.Where(s => s.PersonId == subject.Id), cancel)).Select(s => new HeldData(s.Seat.Group!.Name, s.Seat.Part.Text(), $"{s.Seat.Organisation!.Name}, {ActorWords.Period(s.Seat.From, s.Seat.To)}"))];

    public Task Erase(Subject subject, CancellationToken cancel) => Task.CompletedTask;
}
