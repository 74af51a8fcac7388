using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Places;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.BaseServices;

/// <summary>Somebody has looked whether a municipality has what it is owed. The last word holds; “nobody has looked” takes it back.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class TellFulfilment(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        /// <summary>Null for what nobody has looked at.</summary>
        public bool? IsFulfilled { get; set; }
        [ADay] public string? On { get; set; }
        [AtMost(Fulfilment.NoteLength)] public string? Note { get; set; }

        public static Form Of(Fulfilment? told, DateOnly today) => told is null ? new() { On = ADayAttribute.Write(today) } : new() { IsFulfilled = told.IsFulfilled, On = ADayAttribute.Write(told.On), Note = told.Note };
    }

    public Task<BaseService> Service(Guid id, CancellationToken cancel = default) => db.BaseServices.Where(s => s.Id == id).OneAsync(cancel);

    public Task<Place> Municipality(Guid id, CancellationToken cancel = default) => db.Places.Where(p => p.Id == id && p.Kind == PlaceKind.Municipality).OneAsync(cancel);

    public Task<Fulfilment?> Told(Guid serviceId, Guid placeId, CancellationToken cancel = default) => db.Fulfilments.SingleOrDefaultAsync(f => f.ServiceId == serviceId && f.PlaceId == placeId, cancel);

    /// <summary>Refused for a day that has not come.</summary>
    public async Task<Result<BaseService>> Handle(Guid serviceId, Guid placeId, Form form, CancellationToken cancel = default)
    {
        var service = await Service(serviceId, cancel);
        await Municipality(placeId, cancel);
        var told = await Told(serviceId, placeId, cancel);
        if (form.IsFulfilled is { } isFulfilled)
        {
            if (!(told ?? new() { ServiceId = serviceId, PlaceId = placeId }).Say(isFulfilled, ADayAttribute.Read(form.On) ?? clock.Today(), form.Note, clock.Today()).Try(out var said, out var refusal)) return refusal;
            if (told is null) db.Fulfilments.Add(said);
        }
        else if (told is not null)
        {
            db.Fulfilments.Remove(told);
        }

        return await db.SaveAsync<BaseService>(service, cancel);
    }
}
