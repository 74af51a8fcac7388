using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform.Passkeys;
using Samhandling.Tests.Platform.Browsing;

namespace Samhandling.Tests.Platform.Passkeys;

[Collection(nameof(Chromium)), Trait("Needs", "Browser")]
public sealed class AddPasskeyTests(Chromium chromium)
{
    [Fact]
    public async Task A_key_that_was_made_for_one_is_not_taken_for_another()
    {
        var ring = await KeyRing.Open(chromium, Who.Partner);
        await ring.Page.GotoAsync("/account/passkeys/add");
        await ring.Page.FillAsync("#name", "x");
        var (seal, credential) = await ring.Answer();

        var answer = await KeyRing.Send(chromium.House, Who.Stranger, "/account/passkeys/add", "add-passkey", ("Form.Sealed", seal), ("Form.Credential", credential), ("Form.Name", "x"));

        Assert.NotNull((await House.Read(answer)).QuerySelector("main .message.bad:not([hidden])"));
        Assert.False(await Has(Who.Stranger));
    }

    [Fact]
    public async Task A_device_that_does_not_know_its_holder_makes_no_key()
    {
        var ring = await KeyRing.Open(chromium, Who.Stranger, canVerify: false);
        await ring.Page.GotoAsync("/account/passkeys/add");
        await ring.Page.FillAsync("#name", "x");
        // As one does who changes the page.
        await ring.Page.EvaluateAsync("""
            const form = document.querySelector('form[data-passkey]'), options = JSON.parse(form.dataset.options);
            options.authenticatorSelection = { userVerification: 'discouraged', residentKey: 'discouraged', requireResidentKey: false };
            form.dataset.options = JSON.stringify(options);
            """);
        var (seal, credential) = await ring.Answer();

        var answer = await KeyRing.Send(chromium.House, Who.Stranger, "/account/passkeys/add", "add-passkey", ("Form.Sealed", seal), ("Form.Credential", credential), ("Form.Name", "x"));

        Assert.NotNull((await House.Read(answer)).QuerySelector("main .message.bad:not([hidden])"));
        Assert.False(await Has(Who.Stranger));
    }

    private async Task<bool> Has(Who who)
    {
        var db = chromium.House.AtTheMachine().GetRequiredService<Samhandling.Platform.Data.SamhandlingDb>();
        var user = await db.Users.SingleAsync(u => u.Name == who.ToString());
        return await db.Passkeys.AnyAsync(p => p.UserId == user.Id);
    }
}
