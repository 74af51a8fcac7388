using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;

namespace Samhandling.Platform;

/// <summary>The operator founds a partnership on this instance.</summary>
[Needs(Permission.RunInstance)]
public sealed class FoundPartnership(SamhandlingDb db)
{
    public sealed class Form
    {
        [Needed, AtMost(Partnership.AddressLength)] public string? Address { get; set; }
        [Needed, AtMost(Partnership.NameLength)] public string? Name { get; set; }
    }

    public async Task<Result<Partnership>> Handle(Form form, CancellationToken cancel = default)
    {
        var answer = Partnership.Found(form.Address!, form.Name!);
        if (!answer.Try(out var partnership, out _)) return answer;
        if (await db.Partnerships.AnyAsync(p => p.Address == form.Address, cancel))
            return new Refusal(nameof(Form.Address), Texts.AddressIsTaken.With(form.Address));
        db.Partnerships.Add(partnership);
        return await db.SaveDurablyAsync(answer, cancel);
    }
}
