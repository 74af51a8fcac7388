using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Studies.Asking;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.Asking;

public sealed class ChangeRespondentTests : IDisposable
{
    private readonly House _house = new();
    private readonly AskedRound _round;

    public ChangeRespondentTests() => _round = new(_house);

    [Fact]
    public async Task At_a_new_address_a_letter_may_arrive_again()
    {
        var respondent = _house.Lists(_round, "Åsa Ek", "wrong@example.org", then: r => r.Bounce(DateTime.UnixEpoch));

        var answer = await (await OpenForm.At(_house, $"rounds/{_round.Id}/asked/{respondent.Id}", Who.Analyst, "change-respondent")).Send(("Email", " right@example.org "), ("Language", "se"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var now = await _house.Now(respondent);
        Assert.Equal(("right@example.org", "se", null), (now.Email, now.Language, now.BouncedAt));
    }

    [Theory]
    [InlineData("no address", null, "no address is no e-mail address")]
    [InlineData("a@example.org", "klingon!", "klingon! is no language")]
    public async Task What_is_no_address_or_no_language_is_refused(string email, string? language, string reason)
    {
        var respondent = _house.Lists(_round, "Åsa Ek", "asa@example.org");

        Assert.StartsWith(reason, (await (await _house.As<ChangeRespondent>(Who.Analyst)).Handle(_round.Id, respondent.Id, new() { Email = email, Language = language, Version = respondent.Version })).Reason(), StringComparison.Ordinal);
        Assert.Equal("asa@example.org", (await _house.Now(respondent)).Email);
    }

    [Fact]
    public async Task Who_does_not_see_who_is_asked_is_shown_no_form_and_refused()
    {
        var respondent = _house.Lists(_round, "Åsa Ek", "asa@example.org");
        var another = await _house.AnotherAnalyst();

        var page = await _house.Page($"rounds/{_round.Id}/asked/{respondent.Id}", Who.Reader);
        var refused = await another.GetRequiredService<ChangeRespondent>().Handle(_round.Id, respondent.Id, new() { Email = "x@example.org", Version = respondent.Version });

        Assert.DoesNotContain("asa@example.org", page.Source.Text, StringComparison.Ordinal);
        Assert.StartsWith("Only the study's owner", refused.Reason(), StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
