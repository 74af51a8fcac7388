using System.Net;
using Samhandling.Tests.Platform.Browsing;

namespace Samhandling.Tests.Platform.Passkeys;

[Collection(nameof(Chromium)), Trait("Needs", "Browser")]
public sealed class SignInByPasskeyTests(Chromium chromium)
{
    [Fact]
    public async Task A_key_that_was_added_signs_its_user_in()
    {
        var ring = await KeyRing.Open(chromium, Who.Reader);
        await ring.Add();
        Assert.Contains("My telephone", await ring.Page.TextContentAsync("main"), StringComparison.Ordinal);

        for (var i = 0; i < 2; i++)
        {
            await ring.SignOut();
            await ring.SignIn();
            await ring.Page.WaitForURLAsync($"**/{House.Ours}");
        }

        Assert.Equal("Reader", await ring.Page.TextContentAsync(".bar > a.me"));
    }

    [Fact]
    public async Task An_answer_works_once()
    {
        var ring = await KeyRing.Open(chromium, Who.Analyst);
        await ring.Add();
        await ring.SignOut();
        var (seal, credential) = await ring.Answer();

        Assert.True(IsLetIn(await Send(seal, credential)));
        var again = await Send(seal, credential);

        Assert.False(IsLetIn(again));
        Assert.Contains("lets nobody in here", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_to_another_question_lets_nobody_in()
    {
        var ring = await KeyRing.Open(chromium, Who.Operator);
        await ring.Add();
        await ring.SignOut();
        var (_, credential) = await ring.Answer();
        await ring.Page.ReloadAsync();
        var (seal, _) = await ring.Answer();

        Assert.Contains("lets nobody in here", await (await Send(seal, credential)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_device_that_does_not_know_its_holder_lets_nobody_in()
    {
        var ring = await KeyRing.Open(chromium, Who.Coordinator);
        await ring.Add();
        await ring.SignOut();
        await ring.KnowsItsHolder(false);
        // As one does who changes the page.
        await ring.Page.EvaluateAsync("""
            const form = document.querySelector('form[data-passkey]'), options = JSON.parse(form.dataset.options);
            options.userVerification = 'discouraged';
            form.dataset.options = JSON.stringify(options);
            """);
        var (seal, credential) = await ring.Answer();

        Assert.Contains("lets nobody in here", await (await Send(seal, credential)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_who_was_shut_out_is_not_let_in()
    {
        var ring = await KeyRing.Open(chromium, Who.Partner);
        await ring.Add();
        await chromium.House.Change(Who.Partner, user => user.DisabledAt = DateTime.UnixEpoch);
        try
        {
            await ring.SignOut();
            await ring.SignIn();

            await ring.Page.WaitForSelectorAsync("text=lets nobody in here");
        }
        finally { await chromium.House.Change(Who.Partner, user => user.DisabledAt = null); }
    }

    // A browser of a house that listens follows where it is led.
    private static bool IsLetIn(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.Redirect || answer.RequestMessage!.RequestUri!.AbsolutePath != "/sign-in";

    private Task<HttpResponseMessage> Send(string seal, string credential) =>
        KeyRing.Send(chromium.House, Who.Anonymous, "/sign-in", "sign-in-by-passkey", ("Form.Sealed", seal), ("Form.Credential", credential));
}
