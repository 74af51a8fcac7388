using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform.SignIn;

namespace Samhandling.Tests.Platform.SignIn;

public sealed class AskForLinkTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly List<(string? Email, string Path, DateTime Until)> _sent = [];
    private readonly House _house;

    public AskForLinkTests() => _house = _clock.House(services => services.AddSingleton<SendLink>((to, path, until, _) =>
    {
        _sent.Add((to.Email, path, until));
        return Task.CompletedTask;
    }));

    [Fact]
    public async Task One_who_has_a_password_gets_a_link_that_lasts_an_hour()
    {
        await _house.Change(Who.Reader, user => user.PasswordHash = "some");
        await Ask("READER@example.org");

        var (email, path, until) = Assert.Single(_sent);
        Assert.Equal(("reader@example.org", _clock.Now.UtcDateTime.AddHours(1)), (email!.ToLowerInvariant(), until));
        Assert.Equal(HttpStatusCode.OK, (await _house.CreateClient().GetAsync(path)).StatusCode);
        _clock.Now += TimeSpan.FromHours(1);
        Assert.Equal(HttpStatusCode.NotFound, (await _house.CreateClient().GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task The_answer_never_tells_whether_there_is_such_an_account()
    {
        await _house.Change(Who.Reader, user => user.PasswordHash = "some");
        await _house.Change(Who.Disabled, user => user.PasswordHash = "some");

        var answers = new List<string>();
        foreach (var name in new[] { "reader", "nobody", "disabled", "analyst" }) answers.Add((await House.Read(await Ask($"{name}@example.org"))).QuerySelector("main")!.InnerHtml);

        Assert.Single(answers.Distinct());
        Assert.Single(_sent);
    }

    [Fact]
    public async Task An_invitation_that_expired_does_not_live_up_again()
    {
        Assert.True((await _house.AtTheMachine().GetRequiredService<AddUser>().Handle(new() { Email = "eva@example.org", Partnership = House.Ours })).Try(out var token, out _));
        _clock.Now += PasswordLink.Lasts;

        await Ask("eva@example.org");

        Assert.Empty(_sent);
        Assert.Equal(HttpStatusCode.NotFound, (await _house.CreateClient().GetAsync(PasswordLink.PathOf(token))).StatusCode);
    }

    [Fact]
    public async Task A_password_that_is_set_ends_all_other_links()
    {
        await _house.Change(Who.Reader, user => user.PasswordHash = "some");
        await Ask("reader@example.org");
        await Ask("reader@example.org");

        await (await OpenForm.At(_house.CreateClient(), _sent[0].Path)).Send(("Password", "three words in a row"), ("Again", "three words in a row"));

        Assert.Equal(HttpStatusCode.NotFound, (await _house.CreateClient().GetAsync(_sent[1].Path)).StatusCode);
    }

    [Fact]
    public async Task Five_an_hour_may_be_asked_for()
    {
        for (var i = 0; i < 5; i++) Assert.Equal(HttpStatusCode.OK, (await Ask($"nobody-{i}@example.org")).StatusCode);

        var sixth = await Ask("nobody@example.org");

        Assert.Equal(HttpStatusCode.TooManyRequests, sixth.StatusCode);
        Assert.Equal(TimeSpan.FromHours(1), sixth.Headers.RetryAfter!.Delta);
    }

    public void Dispose() => _house.Dispose();

    private async Task<HttpResponseMessage> Ask(string email) => await (await OpenForm.At(_house.CreateClient(), "/forgot-password")).Send(("Email", email));
}
