using Microsoft.EntityFrameworkCore;
using Samhandling.Studies.Responding;
using Samhandling.Studies.Rounds;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.Responding;

/// <summary>What answerers were told beside what is stored, after whatever was done to them in so many rounds.</summary>
internal static class StoredAnswers
{
    /// <param name="test">The test's number in the catalogue.</param>
    /// <param name="harm">What was done in each round.</param>
    public static async Task Compare(House house, IReadOnlyDictionary<Guid, Answerer> answerers, string test, string harm, int rounds)
    {
        var sent = (await house.Fresh().Submissions.AsNoTracking().ToListAsync()).ToLookup(s => s.RespondentId);
        var received = answerers.Where(a => a.Value.IsReceived).ToList();
        var lost = received.Count(a => !sent.Contains(a.Key));
        var doubled = answerers.Keys.Count(id => sent[id].Count() > 1);
        var other = answerers.Count(a => sent[a.Key].Any(s => s.Sheet().Answers.GetValueOrDefault("line")?.Text != a.Value.Text));
        var answered = await house.Fresh().Respondents.AsNoTracking().Where(r => r.AnsweredAt != null).Select(r => r.Id).ToListAsync();

        Assert.All(answerers.Values.Where(a => a.IsReady), a => Assert.True(a.IsReceived));
        Assert.Equal((0, 0, 0), (lost, doubled, other));
        Assert.Equal(sent.Select(s => s.Key).Order(), answered.Order());
        Assert.All(answerers.Values, a => Assert.True(a.Wrong == 0, a.Shown?.Body?.TextContent));
        // Most rounds must have been harmed under load, or nothing was tried.
        Assert.True(received.Count > rounds, $"Only {received.Count} were received in {rounds} rounds.");
        Trust.Figure(test, harm, rounds);
        Trust.Figure(test, "answers that were said to be received", received.Count);
        Trust.Figure(test, "of them lost", lost);
        Trust.Figure(test, "stored twice", doubled);
        TestContext.Current.TestOutputHelper?.WriteLine($"{rounds} {harm}: {received.Count} received, {lost} lost, {doubled} doubled, {other} other than sent; {answerers.Values.Sum(a => a.Later)} told to come later.");
    }
}
