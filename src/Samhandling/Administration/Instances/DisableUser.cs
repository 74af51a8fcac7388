using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Administration.Instances;

/// <summary>An operator lets a user in no more, anywhere on the instance, or again. Nobody shuts oneself out.</summary>
[Needs(Permission.RunInstance)]
public sealed class DisableUser(SamhandlingDb db, Visit visit, TimeProvider clock)
{
    public sealed class Form
    {
        public Guid User { get; set; }
    }

    public async Task<Result<bool>> Handle(Form form, CancellationToken cancel = default)
    {
        var user = await db.Users.Where(u => u.Id == form.User).OneAsync(cancel);
        if (user.Id == visit.Visitor!.Id) return new Refusal("", Texts.NotOneself);
        user.DisabledAt = user.DisabledAt is null ? clock.GetUtcNow().UtcDateTime : null;
        user.SignsOutEverywhere();
        return await db.SaveDurablyAsync<bool>(user.DisabledAt is not null, cancel);
    }
}
