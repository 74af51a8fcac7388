using Samhandling.Actors.Register;
using Samhandling.Cooperation.Mandates;
using Samhandling.Cooperation.Positions;
using Samhandling.Tests.Actors;

namespace Samhandling.Tests.Cooperation.Positions;

public sealed class PositionTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);
    private static readonly PositionFacts Facts = new("Tåget", "Mässor", "Tåget ska gå.");

    [Fact]
    public void Other_words_are_another_wording_and_other_ends_of_lines_are_not()
    {
        var position = Acting.Agreed(Position.Propose(Facts with { Text = "Tåget\nska gå." }, Now));
        Acting.Agreed(position.Change(Facts with { Title = "Tåget till kusten", Text = "Tåget\r\nska gå. " }, Now));
        Assert.Equal((1, 1), (position.WordingNumber, position.Wordings.Count));

        Acting.Agreed(position.Change(Facts with { Text = "Flyget ska gå." }, Now));
        Assert.Equal((2, "Flyget ska gå.", "Tåget\nska gå."), (position.WordingNumber, position.Text, position.Wordings[0].Text));
    }

    [Fact]
    public void The_last_word_of_an_organisation_counts()
    {
        var position = Acting.Agreed(Position.Propose(Facts, Now));
        var (bank, other) = (Organisation.Of(new() { Name = "Banken" }), Organisation.Of(new() { Name = "Kassan" }));
        Hear(bank, isDissent: true, Now);
        Hear(other, isDissent: false, Now);
        Hear(bank, isDissent: false, Now.AddHours(1));

        Assert.Equal([(bank.Id, true), (other.Id, true)], position.LastVoices.OrderByDescending(v => v.SaidAt).Select(v => (v.OrganisationId, v.IsSupport)));

        void Hear(Organisation organisation, bool isDissent, DateTime at) =>
            Acting.Agreed(position.Hear(organisation, null, isDissent, "Därför", new(Verdict.Inside, MandateReason.Within, null), new(organisation.Id, null, "Mässor", null, Currency.SEK, new(2026, 3, 2)), at));
    }

    [Fact]
    public void It_needs_a_title_a_matter_and_words()
    {
        Assert.Equal("Title", Acting.Refused(Position.Propose(Facts with { Title = " " }, Now)).Field);
        Assert.Equal("Topic", Acting.Refused(Position.Propose(Facts with { Topic = " " }, Now)).Field);
        Assert.Equal("Text", Acting.Refused(Position.Propose(Facts with { Text = " " }, Now)).Field);
    }
}
