using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;

namespace Samhandling.Platform.Sessions;

/// <summary>A user ends one of the own sessions, or all but the one at hand: a lost telephone, a borrowed computer.</summary>
[Needs(Permission.OwnAccount)]
public sealed class EndSessions(SamhandlingDb db, Visit visit)
{
    public sealed class Form
    {
        /// <summary>The session to end; all others than this one when none is named.</summary>
        public Guid? Session { get; set; }
    }

    public async Task Handle(Form form, CancellationToken cancel = default)
    {
        var (own, here) = (visit.Visitor!.Id, visit.Visitor.SessionId);
        await db.Sessions.Where(s => s.UserId == own && (form.Session == null ? s.Id != here : s.Id == form.Session)).ExecuteDeleteAsync(cancel);
    }
}
