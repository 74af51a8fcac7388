using Samhandling.Studies.Matching;
using Samhandling.Surveys.Answers;

namespace Samhandling.Tests.Studies.Matching;

public sealed class CandidatesTests
{
    // Computed scores of domain.md A.2.
    [Theory]
    [InlineData("Kjell Aasen", "Kjell Åsen", 1.000)]
    [InlineData("Sara Persson", "Persson Sara", 1.000)]
    [InlineData("Per Olsson", "Pär Olsson", .960)]
    [InlineData("Erik Johansson", "Eric Johanson", .949)]
    [InlineData("Anna Larsson", "Anna Lassen", .948)]
    [InlineData("Maria Nilsson", "Marit Nilssen", .938)]
    public void Names_alike_are_suggested_with_how_alike_they_are(string written, string registered, double likeness)
    {
        var alike = Assert.Single(new Candidates([Person(registered)]).Alike(WrittenKey.Of(written, null)));

        Assert.Equal(likeness, alike.Likeness, .0005);
        Assert.Equal(likeness == 1, alike.IsSameName);
    }

    [Theory]
    [InlineData("Erik Johansson", "Astrid Ek")]
    [InlineData("Bo Ek", "Anna Wallin")]
    public void Names_less_alike_are_not_suggested(string written, string registered) =>
        Assert.Empty(new Candidates([Person(registered)]).Alike(WrittenKey.Of(written, null)));

    [Fact]
    public void A_name_alone_is_never_enough()
    {
        var suggestions = Suggest("Sara Persson", null, Person("Sara Persson"), "Storhamn kommun");

        Assert.True(Assert.Single(suggestions).IsSameName);
        Assert.Null(Candidates.Certain(suggestions));
    }

    [Fact]
    public void A_like_name_in_the_same_organisation_is_not_enough_either()
    {
        var suggestions = Suggest("Erik Johansson", "Storhamn kommun", Person("Erik Johannsson"), "Storhamn kommun");

        Assert.True(Assert.Single(suggestions).IsSameOrganisation);
        Assert.Null(Candidates.Certain(suggestions));
    }

    [Fact]
    public void The_same_name_in_the_same_organisation_is_matched_however_they_are_spelled()
    {
        var person = Person("Kjell Åsen");

        Assert.Same(person, Candidates.Certain(Suggest("kjell AASEN", " storhamn  Kommun ", person, "Storhamn kommun")));
    }

    [Fact]
    public void Two_of_one_name_in_one_organisation_are_for_somebody_to_tell_apart()
    {
        Candidate[] two = [Person("Anna Ek"), Person("Anna Ek")];
        var written = WrittenKey.Of("Anna Ek", "Kommunen");
        var suggestions = Candidates.Suggest(written, new Candidates(two).Alike(written), _ => ["Kommunen"]);

        Assert.Equal(2, suggestions.Count(s => s.IsCertain));
        Assert.Null(Candidates.Certain(suggestions));
    }

    [Fact]
    public void A_person_is_found_by_a_former_name_and_those_of_the_same_organisation_come_first()
    {
        var (former, other) = (new Candidate(new(NameMeaning.Person, Guid.NewGuid()), ["Anna Berg", "Anna Larsson"]), Person("Anna Larsson"));
        var written = WrittenKey.Of("Anna Larsson", "Banken");

        var suggestions = Candidates.Suggest(written, new Candidates([other, former]).Alike(written), who => who == former ? ["Banken"] : ["Kommunen"]);

        Assert.Equal([former, other], suggestions.Select(s => s.Candidate));
    }

    [Fact]
    public void Names_written_alike_are_one_name_with_its_spellings_and_another_organisation_makes_another()
    {
        var (one, two) = (Guid.NewGuid(), Guid.NewGuid());
        var written = WrittenName.Of([Given(one, "Kjell Aasen", null), Given(two, "Kjell  Åsen", null), Given(two, "KJELL ÅSEN", "Banken"), Given(one, "\u202eKjell Aasen", null)]);

        Assert.Equal([(2, null), (1, "Banken")], written.Select(w => (w.Namers, w.About)));
        Assert.Equal(["Kjell Aasen", "Kjell Åsen"], written[0].Spellings);
    }

    [Fact]
    public void A_name_without_letters_is_itself_and_not_everybodys()
    {
        Assert.NotEqual(WrittenKey.Of("???", null), WrittenKey.Of("!!!", null));
        Assert.Empty(new Candidates([Person("Anna Ek"), Person("???")]).Alike(WrittenKey.Of("???", null)));
    }

    private static NameGiven Given(Guid by, string name, string? about) => new(by, "whom", new NamedPerson(name) { About = about });

    private static Candidate Person(string name) => new(new(NameMeaning.Person, Guid.NewGuid()), [name]);

    private static IReadOnlyList<NameSuggestion> Suggest(string name, string? about, Candidate who, string organisation)
    {
        var written = WrittenKey.Of(name, about);
        return Candidates.Suggest(written, new Candidates([who]).Alike(written), _ => [organisation]);
    }
}
