using Samhandling.Actors;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Seats;

/// <summary>Which seats are meant, as the database is asked.</summary>
public static class SeatQueries
{
    public static IQueryable<GroupSeat> On(this IQueryable<GroupSeat> seats, DateOnly day) =>
        seats.Where(s => (s.From == null || s.From <= day) && (s.To == null || s.To >= day));

    /// <summary>Those that nobody has: nobody was named, or who was named acts no more for the organisation.</summary>
    public static IQueryable<GroupSeat> Vacant(this IQueryable<GroupSeat> seats, SamhandlingDb db, DateOnly day)
    {
        var acts = db.Engagements;
        return seats.Where(s => s.PersonId == null || (acts.Any(e => e.PersonId == s.PersonId && e.OrganisationId == s.OrganisationId)
            && !acts.Any(e => e.PersonId == s.PersonId && e.OrganisationId == s.OrganisationId && (e.To == null || e.To >= day))));
    }
}
