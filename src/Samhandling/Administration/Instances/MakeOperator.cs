using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Administration.Instances;

/// <summary>An operator lets a user run the instance too, or no more. Nobody does it to oneself, so one operator always stays.</summary>
[Needs(Permission.RunInstance)]
public sealed class MakeOperator(SamhandlingDb db, Visit visit)
{
    public sealed class Form
    {
        public Guid User { get; set; }
    }

    public async Task<Result<bool>> Handle(Form form, CancellationToken cancel = default)
    {
        var user = await db.Users.Where(u => u.Id == form.User).OneAsync(cancel);
        if (user.Id == visit.Visitor!.Id) return new Refusal("", Texts.NotOneself);
        user.IsOperator = !user.IsOperator;
        user.SignsOutEverywhere();
        return await db.SaveDurablyAsync<bool>(user.IsOperator, cancel);
    }
}
