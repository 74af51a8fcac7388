using Samhandling.Evaluation.Notes;
using Samhandling.Evaluation.Rounds;

namespace Samhandling.Tests.Evaluation.Notes;

public sealed class PastedNotesTests
{
    private static readonly GuideQuestion s_first = new() { RoundId = Guid.Empty, Number = 1, Text = "Vad är bra?" };
    private static readonly GuideQuestion s_second = new() { RoundId = Guid.Empty, Number = 2, Text = "Vad kan bli bättre?" };

    [Fact]
    public void A_line_that_is_a_question_of_the_guide_begins_its_answers_however_it_is_numbered()
    {
        var read = PastedNotes.Read("Inledning\n\n1. Vad är bra?\n• Stödet\n- Resorna\r\n2) vad kan bli bättre?\n\tMålen", [s_first, s_second]);

        Assert.Equal([(null, "Inledning"), (s_first.Id, "Stödet"), (s_first.Id, "Resorna"), (s_second.Id, "Målen")], read);
    }

    [Fact]
    public void A_word_that_begins_with_a_sign_of_lists_keeps_it() => Assert.Equal(["oro i länet", "-5 grader"], PastedNotes.Lines("oro i länet\n-5 grader\n\n   "));

    [Fact]
    public void The_same_words_under_several_tasks_say_nothing_of_which()
    {
        var twice = new GuideQuestion { RoundId = Guid.Empty, Number = 3, Text = "Vad är bra?" };

        Assert.Equal([(null, "Vad är bra?"), (null, "Allt")], PastedNotes.Read("Vad är bra?\nAllt", [s_first, twice]));
    }
}
