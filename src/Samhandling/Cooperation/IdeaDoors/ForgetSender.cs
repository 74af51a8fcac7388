using Samhandling.Cooperation.Ideas;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.IdeaDoors;

/// <summary>The sender of an idea takes the own name and address away by the secret link. The idea stays.</summary>
[Needs(Permission.Nothing)]
public sealed class ForgetSender(SamhandlingDb db, OpenIdeas open)
{
    public async Task<Result<Idea>> Handle(string token, CancellationToken cancel = default)
    {
        var idea = await open.Find(token, cancel);
        idea.ForgetSender();
        return await db.SaveDurablyAsync<Idea>(idea, cancel);
    }
}
