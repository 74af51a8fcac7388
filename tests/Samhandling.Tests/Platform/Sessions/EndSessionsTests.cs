using System.Net;
using Samhandling.Platform.SignIn;

namespace Samhandling.Tests.Platform.Sessions;

public sealed class EndSessionsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_account_lists_the_own_sessions_and_marks_the_one_at_hand()
    {
        _house.Browser(Who.Reader);
        _house.Browser(Who.Analyst);

        var page = await _house.Page("/account", Who.Reader);

        Assert.Equal(2, page.QuerySelectorAll("button[name='Form.Session'], td .soft").Length);
        Assert.Single(page.QuerySelectorAll("button[name='Form.Session']"));
    }

    [Fact]
    public async Task One_of_them_ends_and_the_others_go_on()
    {
        var here = _house.Browser(Who.Reader);
        var lost = _house.Browser(Who.Reader);
        var page = await House.Read(await here.GetAsync("/account"));
        var telephone = _house.Browser(Who.Reader);

        await (await OpenForm.At(here, "/account", "end-sessions")).Send(("Session", page.QuerySelector("button[name='Form.Session']")!.GetAttribute("value")!));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Redirect, HttpStatusCode.OK], await Status(here, lost, telephone));
    }

    [Fact]
    public async Task All_others_end_at_once_and_nobody_elses()
    {
        var (here, lost, telephone, analyst) = (_house.Browser(Who.Reader), _house.Browser(Who.Reader), _house.Browser(Who.Reader), _house.Browser(Who.Analyst));

        await (await OpenForm.At(here, "/account", "end-sessions")).Send();

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.OK], await Status(here, lost, telephone, analyst));
    }

    [Fact]
    public async Task Anothers_session_is_not_ended()
    {
        var (here, analyst) = (_house.Browser(Who.Reader), _house.Browser(Who.Analyst));

        foreach (var session in _house.Db.Sessions.Select(s => s.Id).ToList())
            if (session != (await Own(here))) await (await OpenForm.At(here, "/account", "end-sessions")).Send(("Session", session.ToString()));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], await Status(here, analyst));
    }

    public void Dispose() => _house.Dispose();

    private async Task<Guid> Own(HttpClient browser)
    {
        await browser.GetAsync("/account");
        var reader = _house.Db.Users.Single(u => u.Name == nameof(Who.Reader)).Id;
        return _house.Db.Sessions.Single(s => s.UserId == reader).Id;
    }

    private static async Task<HttpStatusCode[]> Status(params HttpClient[] browsers)
    {
        var all = new List<HttpStatusCode>();
        foreach (var browser in browsers) all.Add((await browser.GetAsync("/account")).StatusCode);
        return [.. all];
    }
}
