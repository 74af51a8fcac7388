using System.Text;
using Samhandling.Networks.Files;
using Samhandling.Studies.Analysis;
using Samhandling.Studies.ImportReading;
using Texts = Samhandling.Studies.ImportReading.Texts;

namespace Samhandling.Tests.Studies.ImportReading;

/// <summary>What an import makes of small files that one can look at.</summary>
public sealed class ImportReaderTests
{
    private const string Ties = "från;till\nA;B\nB;A\nA;C\nC;B\n";

    [Theory]
    [InlineData("fjallvik", "Fjällvik", 71, 381, 53, 7, 11, 8)]
    [InlineData("norrvag", "Norrvåg", 56, 235, 38, 8, 10, 8)]
    public void The_invented_networks_are_understood_by_their_words(string file, string home, int people, int ties, int answered, int inVain, int onlyNamed, int external)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "demo");
        var opened = ImportReader.Read(
            new("t.csv", File.ReadAllBytes(Path.Combine(folder, $"{file}-ties.csv"))), new("p.csv", File.ReadAllBytes(Path.Combine(folder, $"{file}-people.csv"))), new(), new(2026, 5, 1));

        var read = opened.Contents!;
        Assert.Equal([Meaning.Id, Meaning.Name, Meaning.Sector, Meaning.Municipality, Meaning.Years, Meaning.BirthYear, Meaning.Gender, Meaning.Title, Meaning.Standing], read.Columns.Select(c => c.Meaning));
        Assert.Empty(read.ToLookAt);
        Assert.Equal((home, people, ties), (read.Values.Home, read.Persons.Count, read.Network.TieCount));
        // The numbers of demo/README.md.
        Assert.Equal((answered, inVain, onlyNamed), (With(Standing.Answered), With(Standing.AskedInVain), With(Standing.OnlyNamed)));
        Assert.Equal(external, read.Persons.Count(p => p.IsExternal is true));
        Assert.All(read.Persons, p => Assert.NotEqual(Sector.Unknown, p.Sector));

        int With(Standing standing) => read.Persons.Count(p => p.Standing == standing);
    }

    [Theory]
    [InlineData("år på platsen", "abc")]
    [InlineData("år på platsen", "-3")]
    [InlineData("år på platsen", "101")]
    [InlineData("ålder", "-3")]
    [InlineData("ålder", "Infinity")]
    [InlineData("ålder", "1e3")]
    [InlineData("födelseår", "2205")]
    [InlineData("födelseår", "1776")]
    [InlineData("födelseår", "i fjol")]
    [InlineData("sektor", "påhitt")]
    [InlineData("svarat", "kanske")]
    [InlineData("extern", "mitt emellan")]
    public void A_cell_that_says_nothing_as_it_stands_is_not_known_and_shown_with_a_remedy(string heading, string cell)
    {
        var read = Read(Ties, $"id;{heading}\nA;{cell}\nB;\nC;\n");

        var row = Assert.Single(read.ToLookAt);
        Assert.Equal((2, "A"), (row.Line, row.Id));
        Assert.Equal(cell, Assert.Single(row.Cells, c => c.Remedy is not null).Value);
        var person = read.Persons[0];
        Assert.Equal(new StudiedPerson("A"), person);
    }

    [Theory]
    [InlineData("född", "1976", 50.0)]
    [InlineData("född", "1976-12-31", 50.0)]
    [InlineData("født", "31.12.1976", 50.0)]
    [InlineData("ålder", "49,5", 49.5)]
    [InlineData("age", "0", 0.0)]
    [InlineData("age", "okänt", null)]
    [InlineData("age", "NA", null)]
    public void Ages_are_told_or_reckoned_at_the_day_of_the_round(string heading, string cell, double? age)
    {
        var read = Read(Ties, $"id;{heading}\nA;\"{cell}\"\nB;\nC;\n", new() { HeldOn = new(2026, 5, 1) });

        Assert.Equal(age, read.Persons[0].Age);
        Assert.Empty(read.ToLookAt);
    }

    [Fact]
    public void What_is_chosen_goes_before_what_the_words_say()
    {
        var choices = new ImportChoices
        {
            Columns = [new() { Of = "sektor", As = Meaning.Title }, new() { Of = "x", As = Meaning.Sector }],
            Sectors = [new() { Of = "1", As = Sector.Research }, new() { Of = "privat", As = Sector.Public }],
        };

        var read = Read(Ties, "id;sektor;x\nA;offentlig;1\nB;offentlig;privat\nC;offentlig;forskning\n", choices);

        Assert.Equal(["A offentlig Research", "B offentlig Public", "C offentlig Research"], read.Persons.Select(p => $"{p.Id} {p.Title} {p.Sector}"));
    }

    [Fact]
    public void Another_column_can_be_the_ids()
    {
        var people = "id;kod;sektor\n1;A;offentlig\n2;B;privat\n3;C;privat\n";

        var read = Read(Ties, people, new() { Columns = [new() { Of = "kod", As = Meaning.Id }, new() { Of = "id", As = Meaning.LeftOut }] });

        Assert.Equal(["kod Id", "id LeftOut", "sektor Sector"], read.Columns.Select(c => $"{c.Name} {c.Meaning}"));
        Assert.Equal(Sector.Public, read.Persons[0].Sector);
    }

    [Fact]
    public void Who_is_from_another_municipality_is_external_unless_a_column_says_otherwise()
    {
        var people = "id;kommun;extern\nA;Småby;\nB;Småby;ja\nC;Storstad;nej\n";

        Assert.Equal([false, true, false], Read(Ties, people).Persons.Select(p => p.IsExternal));
        Assert.Equal([true, true, false], Read(Ties, people, new() { Home = "Storstad" }).Persons.Select(p => p.IsExternal));
        Assert.Equal([null, true, false], Read(Ties, people, new() { Home = ImportChoices.None }).Persons.Select(p => p.IsExternal));
    }

    [Fact]
    public void Who_names_somebody_has_answered_whatever_the_file_says()
    {
        var read = Read("från;till\nA;B\nC;B\nC;D\n", "id;svarat\nA;nej\nB;nej\nC;\nE;ja\n");

        Assert.Equal(["A Answered", "B AskedInVain", "C Answered", "D OnlyNamed", "E Answered"], read.Persons.OrderBy(p => p.Id).Select(p => $"{p.Id} {p.Standing}"));
        Assert.Equal("A", Assert.Single(read.ToLookAt).Id);
    }

    [Fact]
    public void Without_a_word_of_who_answered_all_have_or_only_those_who_name_somebody()
    {
        Assert.All(Read("från;till\nA;B\n").Persons, p => Assert.Equal(Standing.Answered, p.Standing));
        Assert.Equal([Standing.Answered, Standing.OnlyNamed], Read("från;till\nA;B\n", null, new() { OnlyNamersAnswered = true }).Persons.Select(p => p.Standing));
    }

    [Fact]
    public void Those_who_are_not_listed_and_those_without_ties_can_be_left_out()
    {
        var (ties, people) = ("från;till\nA;B\nB;A\nB;X\nX;X\n", "id;sektor\nA;privat\nB;privat\nC;privat\n");

        Assert.Equal(["A", "B", "C", "X"], Read(ties, people).Persons.Select(p => p.Id).Order());
        Assert.Equal(["A", "B", "C"], Read(ties, people, new() { LeaveOutUnlisted = true }).Persons.Select(p => p.Id).Order());
        Assert.Equal(["A", "B"], Read(ties, people, new() { LeaveOutUnlisted = true, LeaveOutIsolates = true }).Persons.Select(p => p.Id).Order());
        Assert.Equal(2, Read(ties, people, new() { LeaveOutUnlisted = true }).Network.TieCount);
    }

    [Fact]
    public void What_was_read_by_itself_can_be_read_differently()
    {
        var text = "A;B\nB;C\n";
        Assert.Equal(2, Read(text).Network.TieCount);

        var withHeader = Read(text, null, new() { TiesHeader = true, From = "gone", To = "too" });

        Assert.Equal(["B", "C"], withHeader.Persons.Select(p => p.Id));
        Assert.True(withHeader.Layout!.HasHeader);
    }

    [Fact]
    public void Windows_letters_are_read_and_can_be_chosen()
    {
        var bytes = Encoding.Latin1.GetBytes("från;till\nÅsa;Örjan\nÖrjan;Åsa\n");

        Assert.Equal(["Åsa", "Örjan"], ImportReader.Read(new("t.csv", bytes), null, new(), default).Contents!.Persons.Select(p => p.Id));
        Assert.NotEmpty(ImportReader.Read(new("t.csv", bytes), null, new() { TiesEncoding = "utf-8" }, default).Faults);
    }

    [Fact]
    public void Ties_with_a_weight_below_0_can_be_left_out()
    {
        var text = "från;till;vikt\nA;B;2\nB;A;-1\n";

        Assert.Equal((1, 2), (Read(text, null, new() { Weight = "vikt" }).NegativeTies, Read(text, null, new() { Weight = "vikt" }).Network.TieCount));
        Assert.Equal(1, Read(text, null, new() { Weight = "vikt", LeaveOutNegative = true }).Network.TieCount);
    }

    [Fact]
    public void More_persons_than_a_page_can_reckon_are_refused()
    {
        var ties = "från;till\n" + string.Concat(Enumerable.Range(0, ImportReader.MostPersons).Select(i => $"{i};{i + 1}\n"));

        var fault = Assert.Single(ImportReader.Read(new("t.csv", Encoding.UTF8.GetBytes(ties)), null, new(), default).Faults);

        Assert.Contains("./run network measures", fault.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_longer_than_is_kept_is_refused() =>
        Assert.NotEmpty(ImportReader.Read(new("t.csv", Encoding.UTF8.GetBytes($"från;till\nA;{new string('x', 201)}\n")), null, new(), default).Faults);

    [Fact]
    public void Faults_are_told_in_one_sentence_for_all_the_rows_they_are_about()
    {
        var opened = ImportReader.Read(new("t.csv", Encoding.UTF8.GetBytes("från;till\nA;\nB;C\nC;\n")), null, new(), default);

        Assert.Equal($"t.csv, rows 2, 4: {Texts.FaultEmptyCell.Replace("{0}", "till", StringComparison.Ordinal)}", FileSentences.Together(opened.Faults));
    }

    private static ImportContents Read(string ties, string? people = null, ImportChoices? choices = null)
    {
        var opened = ImportReader.Read(new("t.csv", Encoding.UTF8.GetBytes(ties)), people is null ? null : new("p.csv", Encoding.UTF8.GetBytes(people)), choices ?? new(), new(2026, 11, 20));
        Assert.Empty(opened.Faults);
        return opened.Contents!;
    }
}
